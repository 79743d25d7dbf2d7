package org.creatorshub.tool.deeplink;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be placed in a course: a unit, or the page of the whole course.
 *
 * @param id the unit's id, or {@link #COURSE}
 * @param title with its number, as the activity will be called
 * @param hours planned work; 0 for the course's page
 * @param offered false while the unit is not yet written
 * @param column what its gradebook column is recognised by; empty when it brings none
 */
public record Offer(
    String id,
    String title,
    String summary,
    int hours,
    List<String> outcomes,
    List<Part> parts,
    boolean offered,
    Optional<String> column) {
  /** The page of the course, which lists what is placed in it. */
  static final String COURSE = "course";

  public Offer {
    outcomes = List.copyOf(outcomes);
    parts = List.copyOf(parts);
  }

  /**
   * One line of the outline: a page, the test, a task.
   *
   * @param measure minutes, questions or points, in words
   */
  public record Part(String title, String measure) {}

  /** Whether it can bring a gradebook column. */
  public boolean gradable() {
    return column.isPresent();
  }

  public boolean unit() {
    return !id.equals(COURSE);
  }
}
