package org.creatorshub.tool.quiz;

import java.util.List;
import org.creatorshub.tool.question.QuestionView;

/**
 * An attempt in words.
 *
 * @param open still under way
 * @param sitting 1, and one more each time a teacher opened it again
 * @param counts the best one: its result is in the gradebook
 * @param when handed in; empty while under way
 * @param percent for example "66.67 %"; empty while under way
 * @param passed empty where the test has no gate
 */
public record ReviewedAttempt(
    int number,
    boolean open,
    int sitting,
    boolean counts,
    String when,
    String percent,
    String passed,
    List<QuestionView> questions) {
  public ReviewedAttempt {
    questions = List.copyOf(questions);
  }

  ReviewedAttempt with(List<QuestionView> sheet) {
    return new ReviewedAttempt(number, open, sitting, counts, when, percent, passed, sheet);
  }
}
