package org.creatorshub.tool.portfolio;

import java.util.List;
import java.util.stream.Stream;

/** What others said about a learner's work, as far as the learner may read it. */
@FunctionalInterface
public interface Feedback {
  /** Of a course in which nobody says anything. */
  Feedback NONE = work -> List.of();

  /**
   * One judgement of one version.
   *
   * @param who for example {@code Your teacher}
   * @param when in words
   * @param mark for example {@code 72.5 %}; empty where it is no mark
   */
  record Said(int version, String who, String when, String mark, String comment, List<Line> lines) {
    public Said {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One criterion.
   *
   * @param points for example {@code 18.75 of 25}
   * @param sentence what the rubric says of this level
   */
  record Line(String title, int level, String points, String sentence, String comment) {}

  /** By version, then in the order in which it was said. */
  List<Said> of(Work work);

  /** Both, this one first. */
  default Feedback and(Feedback other) {
    return work -> Stream.concat(of(work).stream(), other.of(work).stream()).toList();
  }
}
