package org.creatorshub.tool.review;

import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.progress.ItemCounts;

/** Which evidence speaks for each outcome of a unit, and where there is none. */
final class OutcomeEvidence {
  private OutcomeEvidence() {}

  static List<ReviewPage.Outcome> of(Unit unit, List<ItemCounts> counts) {
    return unit.outcomes().stream().map(outcome -> row(unit, outcome, counts)).toList();
  }

  /** Assessment that no outcome asks for, and outcomes that nothing assesses. */
  static List<String> gaps(Unit unit, List<ReviewPage.Outcome> rows) {
    java.util.stream.Stream<String> bare =
        rows.stream().filter(row -> !row.gap().isEmpty()).map(row -> row.id() + ": " + row.gap());
    long stray = bank(unit).stream().filter(question -> question.outcomes().isEmpty()).count();
    java.util.stream.Stream<String> loose =
        stray == 0
            ? java.util.stream.Stream.empty()
            : java.util.stream.Stream.of(
                "Unit " + unit.number() + ": " + stray + " test questions without an outcome");
    return java.util.stream.Stream.concat(bare, loose).toList();
  }

  private static ReviewPage.Outcome row(Unit unit, Outcome outcome, List<ItemCounts> counts) {
    List<Question> tested = asking(bank(unit), outcome);
    List<ItemCounts> answered =
        counts.stream()
            .filter(ItemCounts::inTest)
            .filter(item -> tested.stream().anyMatch(one -> one.id().equals(item.question())))
            .toList();
    // Whoever answered the most answered question: certainly that many different people.
    int people = answered.stream().mapToInt(ItemCounts::learners).max().orElse(0);
    Optional<Disclosure.Share> share = Disclosure.share(share(answered), people);
    String artefact =
        unit.artefact()
            .filter(task -> task.outcomes().contains(outcome.id()))
            .map(Artefact::title)
            .orElse("");
    return new ReviewPage.Outcome(
        "Unit " + unit.number(),
        outcome.id(),
        outcome.text(),
        tested.size(),
        asking(practice(unit), outcome).size(),
        artefact,
        Disclosure.people(people).map(shown -> "at least " + shown).orElse(""),
        share.map(Disclosure.Share::share).orElse(""),
        share.map(Disclosure.Share::interval).orElse(""),
        share.isPresent() ? "" : "n<" + Disclosure.K,
        gap(tested.isEmpty(), artefact.isEmpty()));
  }

  private static String gap(boolean untested, boolean unmade) {
    if (untested && unmade) {
      return "no test question and no portfolio task assesses it";
    }
    return untested ? "no test question asks for it" : "";
  }

  private static double share(List<ItemCounts> answered) {
    int answers = answered.stream().mapToInt(ItemCounts::learners).sum();
    int right = answered.stream().mapToInt(ItemCounts::rightFirst).sum();
    return answers == 0 ? 0 : (double) right / answers;
  }

  private static List<Question> asking(List<Question> questions, Outcome outcome) {
    return questions.stream().filter(one -> one.outcomes().contains(outcome.id())).toList();
  }

  private static List<Question> bank(Unit unit) {
    return unit.test().map(test -> test.bank()).orElse(List.of());
  }

  private static List<Question> practice(Unit unit) {
    return unit.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(Block.Practice.class::isInstance)
        .map(block -> ((Block.Practice) block).question())
        .toList();
  }
}
