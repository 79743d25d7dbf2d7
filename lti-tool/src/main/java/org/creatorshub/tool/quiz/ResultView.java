package org.creatorshub.tool.quiz;

import java.util.List;
import org.creatorshub.tool.question.QuestionView;

/** What came of an attempt, question by question. */
public record ResultView(
    String base,
    String unitHref,
    int unitNumber,
    String title,
    int number,
    int attempts,
    String when,
    String percent,
    String summary,
    long right,
    String best,
    String grade,
    String next,
    String nextLabel,
    List<QuestionView> questions,
    String notice) {
  public ResultView {
    questions = List.copyOf(questions);
  }
}
