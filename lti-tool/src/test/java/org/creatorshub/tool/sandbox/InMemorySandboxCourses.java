package org.creatorshub.tool.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Courses and members, gone with the process. */
final class InMemorySandboxCourses implements SandboxCourses {
  private record Row(String course, Change change) {}

  private final List<Course> courses = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private long lastChange;

  @Override
  public synchronized List<Course> all() {
    return List.copyOf(courses);
  }

  @Override
  public synchronized void add(Course course) {
    if (course(course.id()).isEmpty()) {
      courses.add(course);
    }
  }

  @Override
  public synchronized void put(String course, String member, boolean present) {
    boolean changes = rows.stream().noneMatch(row -> is(row, course, member, present));
    if (changes) {
      rows.removeIf(row -> row.course().equals(course) && row.change().member().equals(member));
      rows.add(new Row(course, new Change(++lastChange, member, present)));
    }
  }

  private static boolean is(Row row, String course, String member, boolean present) {
    return row.course().equals(course)
        && row.change().member().equals(member)
        && row.change().present() == present;
  }

  @Override
  public synchronized List<Change> changes(String course) {
    return rows.stream().filter(row -> row.course().equals(course)).map(Row::change).toList();
  }
}
