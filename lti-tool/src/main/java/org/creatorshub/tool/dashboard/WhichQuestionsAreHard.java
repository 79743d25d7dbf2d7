package org.creatorshub.tool.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.reporting.insight.Hardness;
import org.creatorshub.reporting.insight.Interval;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.reporting.progress.ItemCounts;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.OneLine;

/** Answers "Which questions are hard?": first answers, their share right and its doubt. */
final class WhichQuestionsAreHard {

  private WhichQuestionsAreHard() {}

  static DashboardPage.Hard of(Snapshot snapshot) {
    List<DashboardPage.Row> rows = rows(snapshot);
    return new DashboardPage.Hard(answer(rows), rows);
  }

  /** Hardest first; those with too few answers come last. */
  static List<DashboardPage.Row> rows(Snapshot snapshot) {
    Map<String, ItemCounts> counts =
        snapshot.questions().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    ItemCounts::question, item -> item, (one, other) -> one));
    return Hardness.hardestFirst(List.copyOf(counts.values())).stream()
        .sorted(Comparator.comparing((Hardness one) -> !one.facility().isEnough()))
        .flatMap(
            one -> Stream.ofNullable(counts.get(one.question())).map(c -> row(snapshot, one, c)))
        .toList();
  }

  private static String answer(List<DashboardPage.Row> rows) {
    if (rows.isEmpty()) {
      return "Nobody has answered a question yet.";
    }
    long enough = rows.stream().filter(DashboardPage.Row::enough).count();
    if (enough == 0) {
      return "Too few to say: no question has " + Proportion.ENOUGH + " first answers yet.";
    }
    long hard = rows.stream().filter(DashboardPage.Row::hard).count();
    return hard == 0
        ? "No question stands out as hard."
        : hard + " of " + Figures.count(enough, "question", "questions") + " can be called hard.";
  }

  private static DashboardPage.Row row(Snapshot snapshot, Hardness hardness, ItemCounts counts) {
    Proportion facility = hardness.facility();
    boolean enough = facility.isEnough();
    Interval interval = facility.interval();
    Optional<Question.Option> wrong = enough ? commonestWrong(snapshot, counts) : Optional.empty();
    return new DashboardPage.Row(
        counts.question(),
        counts.inTest() ? "Test" : "Practice",
        OneLine.of(counts.stem()),
        counts.learners(),
        enough,
        enough ? Figures.share(facility.share()) : "",
        enough ? Figures.share(interval.low()) + " to " + Figures.share(interval.high()) : "",
        Math.round(interval.low() * 100),
        Math.max(1, Math.round((interval.high() - interval.low()) * 100)),
        Math.round(facility.share() * 100),
        Math.round(interval.high() * 100),
        hardness.verdict().words(),
        hardness.verdict() == Hardness.Verdict.HARD,
        wrong.map(option -> wrong(option, counts)).orElse(""),
        enough ? misconception(snapshot, counts, wrong) : "");
  }

  private static String wrong(Question.Option option, ItemCounts counts) {
    int chosen = counts.options().getOrDefault(option.id(), 0);
    return "“" + OneLine.of(option.text()) + "”: " + chosen + " of " + counts.learners();
  }

  private static Optional<Question.Option> commonestWrong(Snapshot snapshot, ItemCounts counts) {
    return question(snapshot.unit(), counts.question()).stream()
        .flatMap(WhichQuestionsAreHard::options)
        .filter(option -> !option.right())
        .filter(option -> counts.options().getOrDefault(option.id(), 0) > 0)
        .max(
            Comparator.comparing(
                (Question.Option option) -> counts.options().getOrDefault(option.id(), 0)));
  }

  private static String misconception(
      Snapshot snapshot, ItemCounts counts, Optional<Question.Option> wrong) {
    return wrong
        .flatMap(Question.Option::misconception)
        .or(
            () ->
                counts.misconceptions().entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue())
                    .map(Map.Entry::getKey))
        .map(code -> snapshot.course().misconceptions().getOrDefault(code, code))
        .orElse("");
  }

  private static Stream<Question.Option> options(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.options().stream();
      case Question.MultipleChoice multiple -> multiple.options().stream();
      case Question.Numeric numeric -> Stream.empty();
      case Question.Matching matching -> Stream.empty();
      case Question.Ordering ordering -> Stream.empty();
      case Question.Gap gap -> Stream.empty();
    };
  }

  private static Optional<Question> question(Unit unit, String id) {
    Stream<Question> tested = unit.test().stream().flatMap(test -> test.bank().stream());
    Stream<Question> practised =
        unit.pages().stream()
            .flatMap(page -> page.blocks().stream())
            .filter(Block.Practice.class::isInstance)
            .map(block -> ((Block.Practice) block).question());
    return Stream.concat(tested, practised).filter(one -> one.id().equals(id)).findFirst();
  }
}
