package org.creatorshub.tool.deeplink;

import java.util.List;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;

/**
 * A unit as the picker shows it.
 *
 * @param title with its number, as the activity will be called
 * @param offered false while the unit is not yet written
 * @param test id of its test; empty text when it has none
 */
public record UnitOffer(
    String id,
    String title,
    String summary,
    int hours,
    List<String> outcomes,
    boolean offered,
    String test) {
  public UnitOffer {
    outcomes = List.copyOf(outcomes);
  }

  static UnitOffer of(Unit unit) {
    return new UnitOffer(
        unit.id(),
        "Unit " + unit.number() + ": " + unit.title(),
        unit.summary(),
        unit.hours(),
        unit.outcomes().stream().map(Outcome::text).toList(),
        unit.offered(),
        unit.test().map(Test::id).orElse(""));
  }

  /** Whether the unit can bring a gradebook column. */
  public boolean graded() {
    return !test.isEmpty();
  }
}
