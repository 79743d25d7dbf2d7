package org.creatorshub.tool.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands.
 *
 * @param odd true for a friendly note about answers that do not fit together
 * @param compared the day of the first round, when there is one to compare with
 * @param again number of the next time; 0 when there is none
 */
record ResultView(
    String base,
    String csrf,
    String questionnaire,
    String questionnaireId,
    String when,
    boolean odd,
    String compared,
    int again,
    Radar radar,
    List<Row> rows,
    List<Row> levels,
    List<BandLine> bands,
    List<Advised> advice,
    List<Checked> knowledge,
    @Nullable Counted ideas) {

  /**
   * A score in the table.
   *
   * @param band empty when there are not enough answers
   * @param change with sign; empty when nothing can be compared
   * @param chance true when the change can be chance
   */
  record Row(
      String title,
      String about,
      String score,
      String band,
      String before,
      String change,
      boolean chance) {}

  record BandLine(String title, String about) {}

  /**
   * What to do about a dimension.
   *
   * @param href the unit, when this session can open it
   * @param hint what to do when it cannot; may be empty
   */
  record Advised(
      String title,
      String score,
      String band,
      String strength,
      String exercise,
      String unit,
      String href,
      String hint,
      String technique) {}

  /** A knowledge check; {@code given} is empty when it was left out. */
  record Checked(String question, String given, boolean right, String feedback, String answer) {}

  /** One's own count of ideas, now and the first time. */
  record Counted(String title, List<String> ideas, String count, String before, String feedback) {}
}
