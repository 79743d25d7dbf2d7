package org.creatorshub.content.checking;

import java.time.LocalDate;
import java.util.Set;
import org.creatorshub.content.course.Origins;
import org.creatorshub.content.course.PracticeCase;
import org.creatorshub.content.course.Unit;

/** AUTH-03: what ages has a date of review; after it authors are warned. */
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
    } else {
      overdue("Unit ", unit.id(), date);
    }
  }

  void check(PracticeCase documented) {
    LocalDate date = origins.reviewBy().get(documented.id());
    if (date != null) {
      overdue("Case ", documented.id(), date);
    }
  }

  private void overdue(String kind, String id, LocalDate date) {
    if (date.isBefore(today)) {
      findings.warning(
          id,
          "AUTH-03",
          kind + id + " was to be reviewed by " + date + ". Review it and move the date.");
    }
  }
}
