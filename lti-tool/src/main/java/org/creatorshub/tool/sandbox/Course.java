package org.creatorshub.tool.sandbox;

import java.util.List;

/**
 * A course of Sandbox University.
 *
 * @param id the context's id in launches
 * @param history ids of the courses that it was copied from, newest first
 */
public record Course(String id, String label, String title, List<String> history) {
  static final Course FIRST =
      new Course(Campus.COURSE_ID, Campus.COURSE_LABEL, Campus.COURSE_TITLE, List.of());

  public Course {
    history = List.copyOf(history);
  }

  boolean isFirst() {
    return id.equals(Campus.COURSE_ID);
  }

  /** What leads to this course in an address that may stand for any; nothing for the first. */
  String query(String separator) {
    return isFirst() ? "" : separator + "course=" + id;
  }
}
