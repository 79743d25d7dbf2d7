package org.creatorshub.tool.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the sandbox's gradebook holds beside the newest scores. */
public interface SandboxMarks {
  /** The mark that a teacher set, in points of the column. */
  Optional<BigDecimal> setByTeacher(long lineItem, String userId);

  void set(long lineItem, String userId, BigDecimal points);

  /** The tool's mark counts again. */
  void release(long lineItem, String userId);

  /** Keeps the score unless a later one is there: Canvas takes equal times. */
  boolean putUnlessOlder(Score score);

  /** False when there is one of the same time: Canvas takes it for the same. */
  boolean submit(Submission submission);

  /** Oldest first. */
  List<Submission> submissions(long lineItem, String userId);
}
