package org.creatorshub.tool.attention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.reporting.insight.Interval;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.tool.rule.LearnerFacts;
import org.creatorshub.tool.rule.Rule;
import org.creatorshub.tool.text.Figures;

/**
 * How a rule did in this course: whom it flagged and who passed anyway. Only those count whose unit
 * is decided: passed, or closed without a pass.
 *
 * @param flagged learners with a decided unit, each once
 * @param passed of these, who passed anyway
 * @param open flagged learners for whom nothing is decided yet
 */
public record RuleRecord(Rule rule, int flagged, int passed, int open) {

  /** What became of a flagged learner. */
  enum Outcome {
    PASSED,
    NOT_PASSED,
    OPEN
  }

  /** All rules, in their order. */
  public static List<RuleRecord> of(ReadingAttention.Read read, java.time.Instant now) {
    Map<UUID, Watched> learners =
        read.learners().stream()
            .collect(Collectors.toMap(Watched::person, one -> one, (one, other) -> one));
    Map<Rule, Map<UUID, Outcome>> all = new EnumMap<>(Rule.class);
    Set<String> counted = new HashSet<>();
    for (Flags.Kept kept : read.kept()) {
      Watched learner = learners.get(kept.person());
      if (learner != null && counted.add(kept.person() + kept.key())) {
        all.computeIfAbsent(kept.rule(), rule -> new java.util.HashMap<>())
            .merge(kept.person(), outcome(learner.facts(), kept, now), RuleRecord::worse);
      }
    }
    return List.of(Rule.values()).stream()
        .map(rule -> of(rule, all.getOrDefault(rule, Map.of())))
        .toList();
  }

  private static RuleRecord of(Rule rule, Map<UUID, Outcome> outcomes) {
    int passed = count(outcomes, Outcome.PASSED);
    return new RuleRecord(
        rule, passed + count(outcomes, Outcome.NOT_PASSED), passed, count(outcomes, Outcome.OPEN));
  }

  private static int count(Map<UUID, Outcome> outcomes, Outcome outcome) {
    return Math.toIntExact(outcomes.values().stream().filter(outcome::equals).count());
  }

  /** Who failed one of several flagged units did not pass anyway. */
  private static Outcome worse(Outcome one, Outcome other) {
    return one == Outcome.NOT_PASSED || other == Outcome.NOT_PASSED
        ? Outcome.NOT_PASSED
        : one == Outcome.OPEN || other == Outcome.OPEN ? Outcome.OPEN : Outcome.PASSED;
  }

  private static Outcome outcome(LearnerFacts facts, Flags.Kept kept, java.time.Instant now) {
    List<LearnerFacts.UnitFacts> about =
        facts.units().stream()
            .filter(unit -> kept.unit().map(unit.unit()::equals).orElse(true))
            .filter(unit -> unit.passMark().isPresent())
            .toList();
    if (about.isEmpty() || about.stream().anyMatch(unit -> !decided(unit, now))) {
      return Outcome.OPEN;
    }
    return about.stream().allMatch(RuleRecord::passed) ? Outcome.PASSED : Outcome.NOT_PASSED;
  }

  private static boolean decided(LearnerFacts.UnitFacts unit, java.time.Instant now) {
    return passed(unit) || unit.closed() || unit.due().filter(due -> !due.isAfter(now)).isPresent();
  }

  private static boolean passed(LearnerFacts.UnitFacts unit) {
    return unit.best()
        .filter(
            best -> best.compareTo(java.math.BigDecimal.valueOf(unit.passMark().orElse(0))) >= 0)
        .isPresent();
  }

  /** For example "12 flagged, 7 passed anyway (58 %, 32–81 %)". */
  public String words() {
    String more = open == 0 ? "" : " " + open + " not decided yet.";
    if (flagged == 0) {
      return open == 0 ? "Has not fired in this course yet." : more.strip();
    }
    Proportion share = new Proportion(passed, flagged);
    Interval interval = share.interval();
    String doubt =
        share.isEnough()
            ? " (%s, %d–%d %%)"
                .formatted(
                    Figures.share(share.share()),
                    Math.round(interval.low() * 100),
                    Math.round(interval.high() * 100))
            : " (too few to say more)";
    return "%d flagged, %d passed anyway%s.%s".formatted(flagged, passed, doubt, more);
  }
}
