package org.creatorshub.tool.cohort;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.creatorshub.reporting.progress.Given;
import org.creatorshub.reporting.progress.LearnerProgress;
import org.creatorshub.reporting.progress.PageRead;
import org.creatorshub.reporting.progress.TestRun;
import org.creatorshub.tool.inquiry.Filters;
import org.creatorshub.tool.inquiry.Scope;

/**
 * Everything that learners did in one unit, as the read models hold it at one moment.
 *
 * @param learners who began
 * @param answers answers in the test, of every attempt or of those chosen
 * @param practice first answers on pages
 */
public record UnitFigures(
    List<LearnerProgress> learners,
    List<TestRun> runs,
    List<Given> answers,
    List<Given> practice,
    List<PageRead> pages) {

  /** Of a unit that nobody has begun. */
  public static final UnitFigures NONE =
      new UnitFigures(List.of(), List.of(), List.of(), List.of(), List.of());

  /** In an order of their own, so that sums come out the same however the lines were kept. */
  UnitFigures inOrder() {
    Comparator<Given> order =
        Comparator.comparing(Given::learner)
            .thenComparing(Given::question)
            .thenComparing(given -> given.attempt().map(UUID::toString).orElse(""));
    return new UnitFigures(
        learners,
        runs,
        answers.stream().sorted(order).toList(),
        practice.stream().sorted(order).toList(),
        pages.stream()
            .sorted(Comparator.comparing(PageRead::learner).thenComparing(PageRead::page))
            .toList());
  }

  /** What a view shows of it: a group, days, and one attempt of each learner. */
  UnitFigures seen(Scope scope) {
    Filters filters = scope.filters();
    if (!filters.narrow() && scope.only().isEmpty()) {
      return new UnitFigures(learners, runs, answersOf(filters.attempts()), practice, pages);
    }
    Set<UUID> chosen = chosen(filters.attempts());
    return new UnitFigures(
        only(learners, one -> scope.shows(one.pseudonym())),
        only(runs, one -> scope.shows(one.learner()) && filters.holds(one.began())),
        only(
            answers,
            one ->
                scope.shows(one.learner())
                    && one.attempt().filter(chosen::contains).isPresent()
                    && filters.holds(one.at())),
        only(practice, one -> scope.shows(one.learner()) && filters.holds(one.at())),
        only(pages, one -> scope.shows(one.learner()) && filters.holds(one.seenAt())));
  }

  /** The same people with another choice of attempts; of the whole alone. */
  List<Given> answersOf(Filters.Attempts attempts) {
    Set<UUID> chosen = chosen(attempts);
    return only(answers, one -> one.attempt().filter(chosen::contains).isPresent());
  }

  /** One judged attempt of each learner. */
  private Set<UUID> chosen(Filters.Attempts attempts) {
    Map<UUID, TestRun> best = new HashMap<>();
    Comparator<TestRun> order = order(attempts);
    for (TestRun run : runs) {
      if (run.percent().isPresent()) {
        best.merge(
            run.learner(), run, (one, other) -> order.compare(one, other) <= 0 ? one : other);
      }
    }
    Set<UUID> chosen = new HashSet<>();
    best.values().forEach(run -> chosen.add(run.attempt()));
    return chosen;
  }

  /** The chosen one first. */
  private static Comparator<TestRun> order(Filters.Attempts attempts) {
    Comparator<TestRun> first = Comparator.comparingInt(TestRun::number);
    return switch (attempts) {
      case FIRST -> first;
      case LAST -> first.reversed();
      case BEST ->
          Comparator.comparing((TestRun run) -> run.percent().orElse(0.0))
              .reversed()
              .thenComparing(first);
    };
  }

  private static <T> List<T> only(List<T> all, Predicate<T> kept) {
    return all.stream().filter(kept).toList();
  }
}
