package org.creatorshub.tool.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.rendering.SpotPicture;
import org.jspecify.annotations.Nullable;

/** Lays a question out for its template: to be answered, tried, or looked back at. */
public final class QuestionForms {
  private static final String EXAMPLE = "For example 1234.50 or 1234,50.";
  private static final String NO_CASE =
      "A word or a few words. Capital letters make no difference.";
  private static final String CASE_MATTERS = "A word or a few words. Capital letters matter.";
  private final CourseTexts texts;
  private final QuestionRows rows;

  public QuestionForms(CourseTexts texts) {
    this.texts = texts;
    this.rows = new QuestionRows(texts);
  }

  /**
   * A question on a page.
   *
   * @param answer what the learner has answered so far
   * @param verdict what came of it; empty while it is not judged
   * @param open whether it can (again) be answered; if not, the right answer is shown
   */
  public record Asked(
      Drawn drawn, String label, List<String> answer, Optional<Verdict> verdict, boolean open) {
    public Asked {
      answer = List.copyOf(answer);
    }
  }

  public QuestionView view(Asked asked) {
    Question question = asked.drawn().question();
    String anchor = "q-" + question.id();
    return new QuestionView(
        anchor,
        Answers.PREFIX + question.id(),
        asked.label(),
        texts.inline(asked.drawn().stem()),
        kind(question),
        picture(question, anchor),
        rows.options(anchor, asked),
        rows.entries(anchor, asked),
        typed(question) && !asked.answer().isEmpty() ? asked.answer().getFirst() : "",
        question instanceof Question.Numeric numeric ? numeric.unit() : "",
        asked.open() ? hint(question) : "",
        asked.verdict().map(QuestionForms::error).orElse(""),
        asked.verdict().map(verdict -> said(asked, verdict)).orElse(null),
        asked.open());
  }

  private static String picture(Question question, String anchor) {
    return question instanceof Question.MultipleChoice multi
        ? multi.picture().map(picture -> SpotPicture.html(picture, anchor)).orElse("")
        : "";
  }

  private static boolean typed(Question question) {
    return question instanceof Question.Numeric || question instanceof Question.Gap;
  }

  private static String hint(Question question) {
    return question instanceof Question.Gap gap
        ? gap.caseMatters() ? CASE_MATTERS : NO_CASE
        : EXAMPLE;
  }

  private static String kind(Question question) {
    return switch (question) {
      case Question.Choice choice -> "choice";
      case Question.MultipleChoice multi -> "multi";
      case Question.Numeric numeric -> "numeric";
      case Question.Matching matching -> "matching";
      case Question.Ordering ordering -> "ordering";
      case Question.Gap gap -> "gap";
    };
  }

  private static String error(Verdict verdict) {
    return verdict instanceof Verdict.Unreadable unreadable ? unreadable.sentence() : "";
  }

  /** The verdict as a whole; a chosen row says its own part beside itself. */
  private @Nullable FeedbackView said(Asked asked, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Unreadable unreadable -> null;
      case Verdict.Unanswered none ->
          asked.open()
              ? null
              : new FeedbackView(false, "Not answered", lines(asked, unseen(asked, none)));
      case Verdict.Judged judged -> said(asked, judged);
    };
  }

  private @Nullable FeedbackView said(Asked asked, Verdict.Judged judged) {
    List<String> lines = new ArrayList<>();
    judged.feedback().stream().map(texts::inline).forEach(lines::add);
    // Rows show by themselves which of them are right; what is typed has none.
    boolean typed = typed(asked.drawn().question());
    lines.addAll(lines(asked, judged.right() || !typed ? "" : judged.key()));
    if (asked.drawn().question() instanceof Question.Choice && lines.isEmpty()) {
      return null;
    }
    return new FeedbackView(judged.right(), word(judged), lines);
  }

  /** Where nothing was chosen, options still show the right one; the other kinds do not. */
  private static String unseen(Asked asked, Verdict.Unanswered none) {
    return asked.drawn().options().isEmpty() ? none.key() : "";
  }

  private List<String> lines(Asked asked, String key) {
    Stream<String> right =
        asked.open() || key.isEmpty()
            ? Stream.empty()
            : Stream.of("The right answer: " + texts.inline(key));
    String explanation = asked.drawn().question().explanation();
    return Stream.concat(
            right, explanation.isBlank() ? Stream.empty() : Stream.of(texts.inline(explanation)))
        .toList();
  }

  static String word(Verdict.Judged judged) {
    return judged.right() ? "Right" : judged.share() > 0 ? "Partly right" : "Not yet";
  }
}
