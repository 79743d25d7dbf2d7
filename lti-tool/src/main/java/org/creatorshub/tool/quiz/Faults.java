package org.creatorshub.tool.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.QuestionView;

/** The error summary: what cannot be read, each line leading to its field. */
final class Faults {
  private Faults() {}

  static List<AttemptView.Fault> of(List<QuestionView> questions, Optional<Phrase> other) {
    Stream<AttemptView.Fault> whole =
        other.map(text -> new AttemptView.Fault("main", text)).stream();
    Stream<AttemptView.Fault> each =
        questions.stream().flatMap(question -> fault(question).stream());
    return Stream.concat(whole, each).toList();
  }

  private static Optional<AttemptView.Fault> fault(QuestionView question) {
    return Optional.ofNullable(question.error())
        .map(
            error ->
                new AttemptView.Fault(
                    question.target(), Phrase.of("quiz_fault", question.label(), error)));
  }
}
