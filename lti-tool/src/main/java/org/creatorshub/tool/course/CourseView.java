package org.creatorshub.tool.course;

import java.util.List;

/**
 * The units of ours in one course of the LMS.
 *
 * @param back address in the LMS; empty text when the launch named none
 */
public record CourseView(
    String base, String csrf, String title, String back, boolean learns, List<Row> rows) {
  public CourseView {
    rows = List.copyOf(rows);
  }

  /**
   * One placed link.
   *
   * @param link our key of it, for the button
   * @param title as the activity is called in the LMS
   * @param unit number and title of the unit
   * @param known whether this person opened it before and may go on here
   */
  public record Row(String link, String title, String unit, String summary, boolean known) {}
}
