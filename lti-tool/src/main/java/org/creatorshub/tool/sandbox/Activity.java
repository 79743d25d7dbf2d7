package org.creatorshub.tool.sandbox;

import java.util.List;
import java.util.Map;

/**
 * A tool link placed in a course of the sandbox.
 *
 * @param id the resource link's id; 0 before it is stored
 * @param path address within the tool, so that the tool may move to another port
 * @param custom parameters that come with every launch
 * @param course the course's id
 * @param history ids of the links that it was copied from, newest first
 */
public record Activity(
    long id,
    String title,
    String text,
    String path,
    Map<String, String> custom,
    String course,
    List<String> history) {
  /** The course itself, as its navigation opens the tool. */
  static final long COURSE = -1;

  public Activity {
    custom = Map.copyOf(custom);
    history = List.copyOf(history);
  }

  /** What the navigation of a course opens: no activity, but the course. */
  static Activity navigation(Course course) {
    return new Activity(
        COURSE, course.title(), "", "/lti/launch", Map.of(), course.id(), List.of());
  }

  /** Placed in the first course. */
  public Activity(long id, String title, String text, String path, Map<String, String> custom) {
    this(id, title, text, path, custom, Campus.COURSE_ID, List.of());
  }

  Activity in(String otherCourse) {
    return new Activity(id, title, text, path, custom, otherCourse, history);
  }

  Activity withId(long newId) {
    return new Activity(newId, title, text, path, custom, course, history);
  }

  /** The resource link's id; like Canvas, a launch from the navigation names the course. */
  String linkId() {
    return id == COURSE ? course : Long.toString(id);
  }
}
