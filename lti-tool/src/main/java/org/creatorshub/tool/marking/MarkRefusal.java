package org.creatorshub.tool.marking;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** What somebody reads who may not mark, or asks for work that is not here. */
final class MarkRefusal {
  static final Refusal TEACHERS_ONLY =
      new Refusal(
          "HUB-DASHBOARD-01",
          403,
          "This page is for teachers of the course.",
          "Your own work and results are under “Your work”.",
          Optional.empty());
  static final Refusal NOTHING_THERE =
      new Refusal(
          MarkRule.NOTHING_THERE.id(),
          404,
          "There is no such work in this course.",
          "Open it again from the list of work to mark.",
          Optional.empty());

  private MarkRefusal() {}
}
