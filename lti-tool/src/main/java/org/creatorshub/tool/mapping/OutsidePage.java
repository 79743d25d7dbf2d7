package org.creatorshub.tool.mapping;

import java.util.List;

/**
 * Progress from packages of a course.
 *
 * @param said what the last button did; empty for nothing
 * @param problem what went wrong; empty when nothing did
 */
public record OutsidePage(
    String base, String csrf, String said, String problem, List<Row> rows, List<Learner> learners) {
  /**
   * One actor.
   *
   * @param learner who it is; empty as long as nobody said so
   */
  public record Row(
      String key, String label, String units, String statements, String when, String learner) {}

  /** Somebody of the course to choose. */
  public record Learner(String person, String name) {}
}
