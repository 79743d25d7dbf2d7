package org.creatorshub.tool.writing;

import java.time.Instant;
import java.util.Set;
import org.creatorshub.tool.lesson.Run;

/** The texts of all learners. */
public interface WrittenTexts {

  /** What was written, or nothing yet. */
  Written of(Run run, String text);

  /**
   * Saves a text that was written on top of {@code revision}.
   *
   * @return false when a newer one exists; nothing is changed then
   */
  boolean save(Run run, String text, String content, int revision, Instant at);

  /** Opens the model answer for good; the first time stays. */
  void compare(Run run, String text, Instant at);

  /**
   * Keeps the answers of the self-check for this revision.
   *
   * @return the number of the checked text: one more than before if this revision is new
   */
  int check(Run run, String text, Set<Integer> ticks, int revision, Instant at);
}
