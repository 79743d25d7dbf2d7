package org.creatorshub.tool.sandbox;

import java.util.Map;

/**
 * A tool link placed in the sandbox course.
 *
 * @param id the resource link's id; 0 before it is stored
 * @param path address within the tool, so that the tool may move to another port
 * @param custom parameters that come with every launch
 */
public record Activity(
    long id, String title, String text, String path, Map<String, String> custom) {
  /** The course itself, as its navigation opens the tool. */
  static final long COURSE = -1;

  public Activity {
    custom = Map.copyOf(custom);
  }

  /** The resource link's id; like Canvas, a launch from the navigation names the course. */
  String linkId() {
    return id == COURSE ? Campus.COURSE_ID : Long.toString(id);
  }
}
