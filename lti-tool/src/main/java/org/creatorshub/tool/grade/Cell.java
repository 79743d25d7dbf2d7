package org.creatorshub.tool.grade;

import java.util.UUID;

/** One learner in one column of a link's gradebook. */
public record Cell(UUID platform, UUID link, String test, UUID person) {

  /** One sender at a time for a cell; only the newest content goes (LTI-AGS-11). */
  String lane() {
    return link + "/" + person + "/" + test;
  }
}
