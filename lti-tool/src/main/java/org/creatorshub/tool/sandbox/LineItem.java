package org.creatorshub.tool.sandbox;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A column of a course's gradebook in the sandbox (AGS 2.0, 3.2).
 *
 * @param id 0 before it is stored
 * @param activity the activity that it belongs to, if any
 * @param course the course's id
 */
public record LineItem(
    long id,
    String label,
    BigDecimal scoreMaximum,
    String resourceId,
    String tag,
    OptionalLong activity,
    String course) {

  /** A column of the first course. */
  public LineItem(
      long id,
      String label,
      BigDecimal scoreMaximum,
      String resourceId,
      String tag,
      OptionalLong activity) {
    this(id, label, scoreMaximum, resourceId, tag, activity, Campus.COURSE_ID);
  }

  LineItem withId(long newId) {
    return new LineItem(newId, label, scoreMaximum, resourceId, tag, activity, course);
  }

  /** The same column for a copy of its activity. */
  LineItem of(Activity copy) {
    return new LineItem(
        id, label, scoreMaximum, resourceId, tag, OptionalLong.of(copy.id()), copy.course());
  }

  LineItem in(String otherCourse) {
    return new LineItem(id, label, scoreMaximum, resourceId, tag, activity, otherCourse);
  }
}
