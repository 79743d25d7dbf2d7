package org.creatorshub.tool.exclusion;

import java.util.List;
import org.creatorshub.tool.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a teacher leaves a question out of a test.
 *
 * @param said what the last button did; empty for none
 * @param error why it did nothing; empty for none
 * @param asked the question that it is about; null for the list alone
 * @param units tests with their questions, to choose from
 */
record ExcludePage(
    String base,
    String csrf,
    String courseTitle,
    String said,
    String error,
    @Nullable Asked asked,
    List<Row> left,
    List<Choice> units) {

  /**
   * One question and what deciding about it would change.
   *
   * @param out whether it is left out now
   * @param effect in sentences
   */
  record Asked(
      String unit,
      String unitTitle,
      String id,
      boolean out,
      String since,
      List<String> effect,
      QuestionView question) {}

  /** A question that is left out. */
  record Row(String unit, String id, String stem, String test, String since, String reason) {}

  /** A unit with the questions of its test. */
  record Choice(String title, String unit, List<Entry> questions) {}

  record Entry(String id, String stem) {}
}
