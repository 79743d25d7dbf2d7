package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Test;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.QuestionView;
import org.jspecify.annotations.Nullable;

/** A learner's attempts at a test, for those who may look at the work. */
public final class ReviewedAttempts {
  private final Attempts attempts;
  private final QuestionForms forms;

  public ReviewedAttempts(Attempts attempts, QuestionForms forms) {
    this.attempts = attempts;
    this.forms = forms;
  }

  /** All attempts of a run without their questions, first one first. */
  public List<ReviewedAttempt> of(Run run, Test test) {
    List<Attempt> all = attempts.of(run, test.id());
    Optional<Attempt> best =
        all.stream()
            .filter(one -> one.percent().isPresent())
            .max(Comparator.comparing(one -> one.percent().orElse(BigDecimal.ZERO)));
    return all.stream().map(one -> view(one, best.filter(one::equals).isPresent())).toList();
  }

  /** One handed-in attempt, question by question; what is still under way stays the learner's. */
  public Optional<ReviewedAttempt> one(Run run, Test test, int number) {
    return attempts.of(run, test.id()).stream()
        .filter(attempt -> attempt.number() == number && !attempt.open())
        .findFirst()
        .map(attempt -> view(attempt, false).with(sheet(test, attempt)));
  }

  private List<QuestionView> sheet(Test test, Attempt attempt) {
    return Results.sheet(test, attempt, answers(attempt), forms).stream()
        .map(ReviewedAttempts::ofSomebody)
        .toList();
  }

  /** Whoever looks need not be who answered. */
  private static QuestionView ofSomebody(QuestionView q) {
    return new QuestionView(
        q.anchor(),
        q.field(),
        q.label(),
        q.stemHtml(),
        q.kind(),
        q.pictureHtml(),
        q.options().stream().map(ReviewedAttempts::ofSomebody).toList(),
        q.entries(),
        q.typed(),
        q.unit(),
        q.hint(),
        q.error(),
        q.verdict(),
        q.open());
  }

  private static QuestionView.OptionView ofSomebody(QuestionView.OptionView option) {
    return new QuestionView.OptionView(
        option.anchor(),
        option.value(),
        option.textHtml(),
        option.chosen(),
        option.mark(),
        ofSomebody(option.say()),
        option.feedback());
  }

  private static @Nullable Phrase ofSomebody(@Nullable Phrase said) {
    if (said == null) {
      return null;
    }
    return switch (said.key()) {
      case "question_mine" -> Phrase.of("question_chosen");
      case "question_mine_right" -> Phrase.of("question_chosen_right");
      default -> said;
    };
  }

  private Map<String, List<String>> answers(Attempt attempt) {
    return attempts.answers(attempt).values().stream()
        .collect(Collectors.toMap(Saved::question, Saved::answer));
  }

  private static ReviewedAttempt view(Attempt attempt, boolean counts) {
    return new ReviewedAttempt(
        attempt.number(),
        attempt.open(),
        attempt.sitting(),
        counts,
        attempt.submittedAt().map(Times::day).orElse(""),
        attempt.percent().map(percent -> Times.percent(percent) + " %").orElse(""),
        attempt.passed().map(passed -> passed ? "passed" : "not passed").orElse(""),
        List.of());
  }
}
