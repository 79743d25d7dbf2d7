package org.creatorshub.tool.itemreview;

import java.util.List;
import org.creatorshub.tool.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a question is marked as looked at.
 *
 * @param question null for the list alone
 * @param test whether it can be left out of a test
 */
record ReviewItemPage(
    String base,
    String csrf,
    String courseTitle,
    String said,
    String error,
    String unit,
    String id,
    boolean test,
    String note,
    @Nullable QuestionView question,
    List<Row> rows) {
  /** A question that was looked at. */
  record Row(String unit, String id, String when, String version, String note) {}
}
