package org.creatorshub.content.checking;

import java.time.LocalDate;
import java.util.Set;
import org.creatorshub.content.course.Origins;
import org.creatorshub.content.course.Unit;

/** AUTH-03: units that age have a date of review; after it authors are warned. */
record ReviewGate(Findings findings, Origins origins, LocalDate today) {
  private static final Set<Integer> AGEING = Set.of(5, 7, 8, 9, 11);

  void check(Unit unit) {
    LocalDate date = origins.reviewBy().get(unit.id());
    if (date == null) {
      if (AGEING.contains(unit.number())) {
        findings.fault(
            unit.id(),
            "AUTH-03",
            "Unit " + unit.id() + " has no review_by. Add a date to its front matter.");
      }
    } else if (date.isBefore(today)) {
      findings.warning(
          unit.id(),
          "AUTH-03",
          "Unit "
              + unit.id()
              + " was to be reviewed by "
              + date
              + ". Review it and move the date.");
    }
  }
}
