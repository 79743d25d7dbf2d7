package org.creatorshub.tool.gradebook;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** What somebody reads who opens a teachers' page and is none. */
final class TeachersOnly {
  static final Refusal REFUSAL =
      new Refusal(
          "HUB-DASHBOARD-01",
          403,
          "This page is for teachers of the course.",
          "Your own work and results are under “Your work”.",
          Optional.empty());

  private TeachersOnly() {}
}
