package org.creatorshub.tool.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.tool.question.QuestionView;

/** The error summary: what cannot be read, each line leading to its field. */
final class Faults {
  private Faults() {}

  static List<AttemptView.Fault> of(List<QuestionView> questions, Optional<String> other) {
    Stream<AttemptView.Fault> whole =
        other.map(text -> new AttemptView.Fault("main", text)).stream();
    Stream<AttemptView.Fault> each =
        questions.stream()
            .filter(question -> !question.error().isEmpty())
            .map(
                question ->
                    new AttemptView.Fault(
                        question.target(), question.label() + ": " + question.error()));
    return Stream.concat(whole, each).toList();
  }
}
