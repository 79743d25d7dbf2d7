package org.creatorshub.content.checking;

import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.expression.Value;

/** Every cell of a workbench can be computed, and rounding as asked counts as right. */
record SheetGate(Findings findings) {
  void check(Sheet sheet) {
    for (Sheet.Asked asked : sheet.asked()) {
      for (Sheet.Row row : sheet.rows()) {
        check(sheet, asked, row);
      }
    }
  }

  private void check(Sheet sheet, Sheet.Asked asked, Sheet.Row row) {
    String cell = "\"" + asked.id() + "\" of row \"" + row.name() + "\" ";
    switch (Computation.value(asked.formula(), row.figures())) {
      case Value.NotComputable no ->
          findings.fault(sheet.id(), "AUTH-10", cell + "has no value. " + no.reason());
      case Value.Computed key -> {
        if (!Computation.acceptsRounded(asked.tolerance(), key.number(), asked.decimals())) {
          findings.fault(
              sheet.id(), "AUTH-10", cell + "rounded as asked is outside the tolerance. Widen it.");
        }
      }
    }
  }
}
