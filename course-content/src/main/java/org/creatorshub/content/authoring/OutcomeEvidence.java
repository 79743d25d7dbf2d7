package org.creatorshub.content.authoring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;

/** The outcomes of one unit with the items and artefacts that practise and show them. */
final class OutcomeEvidence {
  private static final int WIDEST = 150;

  private final Unit unit;
  private final List<Block> blocks;

  private OutcomeEvidence(Unit unit) {
    this.unit = unit;
    this.blocks = unit.pages().stream().flatMap(page -> page.blocks().stream()).toList();
  }

  static String of(Unit unit) {
    return new OutcomeEvidence(unit).text();
  }

  private String text() {
    if (unit.outcomes().isEmpty()) {
      return "";
    }
    String head = "\n### Unit %d: %s\n\n".formatted(unit.number(), unit.title());
    return head + unit.outcomes().stream().map(this::outcome).collect(Collectors.joining());
  }

  private String outcome(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    text.append("- **").append(outcome.id()).append("** ").append(outcome.text()).append('\n');
    if (unit.offered()) {
      text.append(list("practised by", practised(outcome.id())));
      text.append(list("asked in the test by", asked(outcome.id())));
      text.append(list("shown by", made(outcome.id())));
    }
    return text.toString();
  }

  private List<String> practised(String outcome) {
    Stream<String> sheets =
        blocks.stream()
            .filter(Block.SheetTask.class::isInstance)
            .map(block -> ((Block.SheetTask) block).sheet())
            .filter(sheet -> sheet.outcomes().contains(outcome))
            .map(sheet -> "`" + sheet.id() + "` (workbench)");
    return Stream.concat(ids(UnitFigures.practice(blocks), outcome), sheets).toList();
  }

  private List<String> asked(String outcome) {
    return ids(unit.test().map(Test::bank).orElse(List.of()), outcome).toList();
  }

  private static Stream<String> ids(List<Question> questions, String outcome) {
    return questions.stream()
        .filter(question -> question.outcomes().contains(outcome))
        .map(question -> "`" + question.id() + "`");
  }

  private List<String> made(String outcome) {
    return unit.artefact().stream()
        .filter(artefact -> artefact.outcomes().contains(outcome))
        .map(OutcomeEvidence::name)
        .toList();
  }

  private static String name(Artefact artefact) {
    return "`%s`, %s (rubric `%s`)"
        .formatted(artefact.id(), artefact.title(), artefact.rubric().id());
  }

  /** A list item, broken into lines that a reader of differences can follow. */
  private static String list(String how, List<String> things) {
    if (things.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    String line = "  - %s %d: ".formatted(how, things.size());
    for (int i = 0; i < things.size(); i++) {
      String word = things.get(i) + (i + 1 < things.size() ? "," : "");
      if (line.length() + word.length() > WIDEST) {
        text.append(line.stripTrailing()).append('\n');
        line = "    ";
      }
      line += word + " ";
    }
    return text.append(line.stripTrailing()).append('\n').toString();
  }
}
