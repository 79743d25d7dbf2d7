package org.creatorshub.tool.course;

import java.util.List;
import org.creatorshub.tool.language.Phrase;

/**
 * The units of ours in one course of the LMS.
 *
 * @param name of the course in the LMS, or words for it where it has none
 * @param back address in the LMS; empty text when the launch named none
 */
public record CourseView(
    String base, String csrf, Object name, String back, boolean learns, List<Row> rows) {
  public CourseView {
    rows = List.copyOf(rows);
  }

  /**
   * One placed link.
   *
   * @param link our key of it, for the button
   * @param title as the activity is called in the LMS; empty text when it has no name there
   * @param unit number and title of the unit
   * @param known whether this person opened it before and may go on here
   */
  public record Row(String link, String title, Phrase unit, String summary, boolean known) {
    /** What stands for the whole: the activity's title, else the unit's. */
    public Object name() {
      return title.isEmpty() ? unit : title;
    }

    /** Whether the unit's own name says something that the title does not. */
    public boolean more() {
      return !title.isEmpty() && !title.equals(unit.inEnglish());
    }
  }
}
