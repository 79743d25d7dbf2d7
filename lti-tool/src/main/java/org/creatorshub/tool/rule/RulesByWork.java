package org.creatorshub.tool.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.rule.LearnerFacts.ItemFacts;
import org.creatorshub.tool.rule.LearnerFacts.UnitFacts;
import org.creatorshub.tool.rule.Rules.Finding;

/** R3, R5, R6 and R7: what the work itself says. */
final class RulesByWork {
  /** Results that a learner must have before one of them can be called unusual. */
  private static final int ENOUGH_RESULTS = 3;

  private final RuleSettings settings;
  private final Instant now;

  RulesByWork(RuleSettings settings, Instant now) {
    this.settings = settings;
    this.now = now;
  }

  /** R3: the question with most tries and none right; else the unit that takes too long. */
  Finding stuck(LearnerFacts facts) {
    boolean worked = facts.units().stream().anyMatch(unit -> !unit.active().isZero());
    if (facts.items().isEmpty() && !worked) {
      return new Finding.Blind();
    }
    Optional<Flag> item =
        facts.items().stream()
            .filter(one -> one.right() == 0 && one.answers() >= settings.of(RuleFigure.TRIES))
            .max(
                Comparator.comparingInt(ItemFacts::answers)
                    .thenComparing(ItemFacts::question, Comparator.reverseOrder()))
            .map(
                one ->
                    new Flag(
                        Rule.R3,
                        "%s: %d tries, 0 right".formatted(one.question(), one.answers()),
                        Optional.of(one.unit()),
                        Optional.of(one.question())));
    return Finding.of(item.or(() -> slow(facts)));
  }

  private Optional<Flag> slow(LearnerFacts facts) {
    return facts.units().stream()
        .filter(unit -> !unit.completed() && unit.planned().isPositive())
        .filter(
            unit ->
                unit.active()
                        .compareTo(unit.planned().multipliedBy(settings.of(RuleFigure.TIME_FACTOR)))
                    >= 0)
        .findFirst()
        .map(
            unit ->
                new Flag(
                    Rule.R3,
                    "%s: %d min, planned %d, not completed"
                        .formatted(
                            unit.label(), unit.active().toMinutes(), unit.planned().toMinutes()),
                    Optional.of(unit.unit()),
                    Optional.empty()));
  }

  /** R5: a test that is over, by its date or its attempts, with a best result under the mark. */
  Finding low(LearnerFacts facts) {
    List<UnitFacts> over =
        facts.units().stream()
            .filter(unit -> unit.best().isPresent() && unit.passMark().isPresent())
            .filter(
                unit -> unit.closed() || unit.due().filter(due -> !due.isAfter(now)).isPresent())
            .toList();
    return over.isEmpty()
        ? new Finding.Blind()
        : Finding.of(
            over.stream()
                .filter(
                    unit ->
                        best(unit).compareTo(BigDecimal.valueOf(unit.passMark().getAsInt())) < 0)
                .findFirst()
                .map(
                    unit ->
                        new Flag(
                            Rule.R5,
                            "%s: %s, pass %d"
                                .formatted(
                                    test(unit), whole(best(unit)), unit.passMark().getAsInt()),
                            Optional.of(unit.unit()),
                            Optional.empty())));
  }

  /** R6: the newest result beside the median of the others. */
  Finding drop(LearnerFacts facts) {
    List<UnitFacts> results =
        facts.units().stream()
            .filter(unit -> unit.best().isPresent())
            .sorted(Comparator.comparing(unit -> unit.lastSeen().orElse(Instant.MIN)))
            .toList();
    if (results.size() < ENOUGH_RESULTS) {
      return new Finding.Blind();
    }
    UnitFacts newest = results.getLast();
    BigDecimal usual =
        median(results.subList(0, results.size() - 1).stream().map(RulesByWork::best).toList());
    BigDecimal drop = usual.subtract(best(newest));
    return drop.compareTo(BigDecimal.valueOf(settings.of(RuleFigure.DROP))) >= 0
        ? new Finding.Fires(
            new Flag(
                Rule.R6,
                "%s: %s, usual %s".formatted(test(newest), whole(best(newest)), whole(usual)),
                Optional.of(newest.unit()),
                Optional.empty()))
        : new Finding.Quiet();
  }

  /** R7: active days of this fortnight under a share of those of the fortnight before. */
  Finding goingQuiet(LearnerFacts facts) {
    if (facts.activeDaysBefore() == 0) {
      return new Finding.Blind();
    }
    return facts.activeDays() * 100 < facts.activeDaysBefore() * settings.of(RuleFigure.QUIET_SHARE)
        ? new Finding.Fires(
            new Flag(
                Rule.R7,
                "%d active %s, before %d"
                    .formatted(
                        facts.activeDays(),
                        facts.activeDays() == 1 ? "day" : "days",
                        facts.activeDaysBefore()),
                Optional.empty(),
                Optional.empty()))
        : new Finding.Quiet();
  }

  private static String test(UnitFacts unit) {
    return "Test of " + unit.label();
  }

  private static BigDecimal best(UnitFacts unit) {
    return unit.best().orElseThrow();
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted
            .get(middle - 1)
            .add(sorted.get(middle))
            .divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
  }

  private static String whole(BigDecimal percent) {
    return percent.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
