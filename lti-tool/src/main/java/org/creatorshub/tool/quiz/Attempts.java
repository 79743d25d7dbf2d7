package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.lesson.Run;

/** The attempts of learners and their saved answers. */
public interface Attempts {

  /** Judgement of one answer. */
  record Mark(double share, boolean right) {}

  /** All attempts of a learner at a test, first one first. */
  List<Attempt> of(Run run, String test);

  /**
   * Stores a new attempt unless one is open or its number is taken. False when it was not stored,
   * also for the slower of two at once.
   */
  boolean start(Attempt attempt);

  /** The attempt, held against others until the transaction ends. */
  Optional<Attempt> lock(Run run, String test, int number);

  /** Saved answers by question id. */
  Map<String, Saved> answers(Attempt attempt);

  /** Stores answers and the new revision. The caller holds the attempt. */
  void save(Attempt attempt, List<Saved> answers, long revision, String writer, Instant at);

  /** What became of the wish to open an attempt again. */
  enum Reopened {
    DONE,
    /** One attempt at a time: another one is under way. */
    ANOTHER_IS_OPEN,
    /** It is open already, is no attempt, or was opened and handed in again meanwhile. */
    NOT_AS_SEEN
  }

  /**
   * Opens a handed-in attempt again, with its answers; its result stands until the next hand-in.
   *
   * @param sitting the one that whoever decides has seen
   */
  Reopened reopen(Run run, String test, int number, int sitting, Instant at);

  /** Closes the attempt with its result. The caller holds it. */
  void finish(
      Attempt attempt,
      Map<String, Mark> marks,
      BigDecimal percent,
      Optional<Boolean> passed,
      Instant at);
}
