package org.creatorshub.tool.quiz;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt, question by question.
 *
 * @param notice text or a phrase; an empty text for none
 */
public record ResultView(
    String base,
    String unitHref,
    int unitNumber,
    String title,
    int number,
    int attempts,
    @Nullable Phrase when,
    Phrase percent,
    Phrase summary,
    long right,
    @Nullable Phrase best,
    @Nullable Phrase grade,
    String next,
    @Nullable Phrase nextLabel,
    List<QuestionView> questions,
    Object notice) {
  public ResultView {
    questions = List.copyOf(questions);
  }
}
