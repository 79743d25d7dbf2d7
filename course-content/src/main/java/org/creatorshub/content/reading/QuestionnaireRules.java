package org.creatorshub.content.reading;

import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.diagnostic.Diagnostic.Level;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.content.diagnostic.Questionnaire.Block;

/** What must hold between the items of a questionnaire. */
record QuestionnaireRules(Draft draft, List<Level> levels) {

  void check(Questionnaire questionnaire, Place place) {
    for (Item item : questionnaire.items().toList()) {
      if (item.purpose() instanceof Item.Repeat repeat) {
        repeats(questionnaire, item, repeat, place);
      }
    }
    if (questionnaire.hasLevels()) {
      questionnaire.blocks().forEach(block -> eachLevelOnce(block, place));
    }
  }

  private void repeats(
      Questionnaire questionnaire, Item item, Item.Repeat repeat, Place elsewhere) {
    boolean found =
        questionnaire.blocks().stream()
            .filter(block -> !block.items().contains(item))
            .flatMap(block -> block.counted().stream())
            .anyMatch(
                first -> first.id().equals(repeat.of()) && first.scale().equals(item.scale()));
    if (!found) {
      draft.fault(
          at(item, elsewhere),
          "DIAG-02",
          "No other block has an item \""
              + Draft.shortened(repeat.of())
              + "\" with this scale. Correct \"repeats\".");
    }
  }

  private void eachLevelOnce(Block block, Place elsewhere) {
    List<String> given =
        block.counted().stream().map(Item::level).flatMap(Optional::stream).sorted().toList();
    if (!given.equals(levels.stream().map(Level::id).sorted().toList())) {
      draft.fault(
          block.items().isEmpty() ? elsewhere : at(block.items().getFirst(), elsewhere),
          "DIAG-09",
          "Dimension \"" + block.dimension() + "\" needs one item for each level.");
    }
  }

  private Place at(Item item, Place elsewhere) {
    return draft.places.getOrDefault(item.id(), elsewhere);
  }
}
