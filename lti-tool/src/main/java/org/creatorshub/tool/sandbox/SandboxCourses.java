package org.creatorshub.tool.sandbox;

import java.util.List;
import java.util.Optional;

/** Which courses Sandbox University has, and who is in them. */
public interface SandboxCourses {

  /**
   * That somebody came or went.
   *
   * @param number grows with every change
   */
  record Change(long number, String member, boolean present) {}

  /** In the order in which they were made. */
  List<Course> all();

  void add(Course course);

  /** Notes that somebody is, or is no longer, in a course. */
  void put(String course, String member, boolean present);

  /** The last change of everybody who ever was in the course, oldest first. */
  List<Change> changes(String course);

  default Optional<Course> course(String id) {
    return all().stream().filter(course -> course.id().equals(id)).findFirst();
  }
}
