package org.creatorshub.content.reading;

import java.util.Set;

/** The ids that must never come back. */
public final class RetiredIds {
  private RetiredIds() {}

  /** What {@code retired.yaml} lists; nothing if the course has no such file. */
  public static Set<String> in(CourseSource source) {
    Draft draft = new Draft(source);
    new Registers(draft).readRetired();
    return Set.copyOf(draft.retired);
  }
}
