package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the grades of a whole course stand: the newest of each learner in each column. */
public interface CourseGrades {

  /** How far a grade has come. */
  enum State {
    WAITING,
    SENT,
    REFUSED,
    HELD
  }

  /**
   * The newest grade of a learner in a column.
   *
   * @param percent empty where work waits for a person's mark
   * @param task true for work that a person marks
   * @param at of the answer, or since when it waits
   * @param shown what the gradebook showed when last looked at
   */
  record Line(
      UUID post,
      Cell cell,
      String unit,
      String label,
      Optional<BigDecimal> percent,
      boolean task,
      State state,
      Optional<String> reason,
      Instant at,
      Optional<Shown> shown) {

    /** The LMS took our mark, and shows another one now. */
    public boolean overridden() {
      return state == State.SENT
          && percent.isPresent()
          && shown.filter(now -> now.score().isPresent() && !now.shows(percent.get())).isPresent();
    }

    /** The LMS took our mark, and shows none: it was taken away, or is not shown to us. */
    public boolean missing() {
      return state == State.SENT
          && percent.isPresent()
          && shown.filter(now -> now.score().isEmpty()).isPresent();
    }
  }

  /** By learner and column. */
  List<Line> of(UUID platform, UUID course);
}
