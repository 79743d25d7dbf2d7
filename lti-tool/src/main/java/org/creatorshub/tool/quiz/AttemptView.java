package org.creatorshub.tool.quiz;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * All questions of an attempt as one form.
 *
 * @param writer names this open page among others of the same attempt
 * @param kept answers are saved; false for a preview
 * @param errors what cannot be read, each with the field that it is about
 */
public record AttemptView(
    String base,
    String csrf,
    String href,
    int unitNumber,
    String title,
    int number,
    int attempts,
    long answered,
    @Nullable Phrase saved,
    long revision,
    String writer,
    boolean kept,
    List<Fault> errors,
    List<QuestionView> questions,
    String notice) {
  public AttemptView {
    errors = List.copyOf(errors);
    questions = List.copyOf(questions);
  }

  /** One line of the error summary. */
  public record Fault(String target, Phrase text) {}
}
