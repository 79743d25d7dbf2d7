package org.creatorshub.tool.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of one learner when the rules are asked; nothing about who it is.
 *
 * @param lastSeen newest activity of their own in the course
 * @param units the units of the course, in their order
 * @param items questions that were answered in the last seven days
 * @param activeDays days with activity among the last fourteen, today included
 * @param activeDaysBefore the same of the fourteen days before
 */
public record LearnerFacts(
    Optional<Instant> lastSeen,
    List<UnitFacts> units,
    List<ItemFacts> items,
    int activeDays,
    int activeDaysBefore) {

  public LearnerFacts {
    units = List.copyOf(units);
    items = List.copyOf(items);
  }

  /** How much of all units is done, 0 to 1; 0 where no unit counts. */
  public double progress() {
    return units.stream().mapToDouble(UnitFacts::progress).average().orElse(0);
  }

  /** Mean of the best results of the tests that were taken, 0 to 100; empty before the first. */
  public OptionalDouble score() {
    return units.stream()
        .flatMap(unit -> unit.best().stream())
        .mapToDouble(BigDecimal::doubleValue)
        .average();
  }

  /**
   * One unit for this learner.
   *
   * @param label for example "Unit 2"
   * @param due when it is due for this learner; empty when nobody set a date
   * @param progress how much of it is done, 0 to 1
   * @param completed whether all of it is done
   * @param planned planned time for the whole unit
   * @param best best test result, 0 to 100; empty before the first
   * @param passMark pass mark of its test, 0 to 100; empty when it has none
   * @param closed whether no attempt is left
   * @param lastSeen newest activity in the unit
   */
  public record UnitFacts(
      String unit,
      String label,
      Optional<Instant> due,
      boolean opened,
      double progress,
      boolean completed,
      Duration active,
      Duration planned,
      Optional<BigDecimal> best,
      OptionalInt passMark,
      boolean closed,
      Optional<Instant> lastSeen) {}

  /**
   * One question.
   *
   * @param answers tries within the last seven days
   * @param right how many of these were right
   */
  public record ItemFacts(String unit, String question, int answers, int right) {}
}
