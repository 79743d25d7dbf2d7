package org.creatorshub.tool.sandbox;

import java.util.List;
import java.util.Optional;

/** What Sandbox University remembers: courses, activities, gradebook columns, scores. */
public interface SandboxStore {
  InstalledTools tools();

  SandboxCourses courses();

  SandboxMarks marks();

  /** Of all courses, in the order in which they were placed. */
  List<Activity> activities();

  /** Keeps it under a new id. */
  Activity add(Activity activity);

  /** Replaces the activity of the same id; false when there is none. */
  boolean replace(Activity activity);

  /** Keeps when an activity opens and is due, in place of what was kept before. */
  void date(long activity, Dates dates);

  /** When an activity opens and is due, as far as somebody said. */
  Dates dates(long activity);

  List<LineItem> lineItems();

  /** Keeps it under a new id. */
  LineItem add(LineItem lineItem);

  /** Replaces the column of the same id; false when there is none. */
  boolean replace(LineItem lineItem);

  /** Removes a column and its scores; false when there is none. */
  boolean removeLineItem(long id);

  /**
   * Keeps the score, unless one of the same or a later whole second is there: then false. One
   * atomic step, as two tools may post at once.
   */
  boolean put(Score score);

  List<Score> scores(long lineItem);

  void log(ScorePost post);

  /** Every score that was ever sent, oldest first. */
  List<ScorePost> posts();

  default List<Activity> activities(String course) {
    return activities().stream().filter(activity -> activity.course().equals(course)).toList();
  }

  default List<LineItem> lineItems(String course) {
    return lineItems().stream().filter(item -> item.course().equals(course)).toList();
  }

  default Optional<Activity> activity(long id) {
    return activities().stream().filter(activity -> activity.id() == id).findFirst();
  }

  default Optional<LineItem> lineItem(long id) {
    return lineItems().stream().filter(item -> item.id() == id).findFirst();
  }
}
