package org.creatorshub.tool.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.rendering.SpotPicture;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.FeedbackView.Line;
import org.jspecify.annotations.Nullable;

/** Lays a question out for its template: to be answered, tried, or looked back at. */
public final class QuestionForms {
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
      Drawn drawn, Object label, List<String> answer, Optional<Verdict> verdict, boolean open) {
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
        asked.open() ? hint(question) : null,
        asked.verdict().map(verdict -> error(question, verdict)).orElse(null),
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

  private static Phrase hint(Question question) {
    if (question instanceof Question.Gap gap) {
      return gap.caseMatters() ? Phrase.of("question_hint_case") : Phrase.of("question_hint_words");
    }
    return Phrase.of("question_hint_number");
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

  /** What one has to mend; only these kinds can be answered in a way that nobody can read. */
  private static @Nullable Phrase error(Question question, Verdict verdict) {
    if (!(verdict instanceof Verdict.Unreadable)) {
      return null;
    }
    return switch (question) {
      case Question.Gap gap -> Phrase.of("question_unreadable_words");
      case Question.Ordering ordering -> Phrase.of("question_unreadable_places");
      default -> Phrase.of("question_unreadable");
    };
  }

  /** The verdict as a whole; a chosen row says its own part beside itself. */
  private @Nullable FeedbackView said(Asked asked, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Unreadable unreadable -> null;
      case Verdict.Unanswered none ->
          asked.open()
              ? null
              : new FeedbackView(
                  false, Phrase.of("question_unanswered"), lines(asked, unseen(asked, none)));
      case Verdict.Judged judged -> said(asked, judged);
    };
  }

  private @Nullable FeedbackView said(Asked asked, Verdict.Judged judged) {
    List<Line> lines = new ArrayList<>();
    judged.feedback().stream().map(text -> new Line(false, texts.inline(text))).forEach(lines::add);
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

  private List<Line> lines(Asked asked, String key) {
    Stream<Line> right =
        asked.open() || key.isEmpty()
            ? Stream.empty()
            : Stream.of(new Line(true, texts.inline(key)));
    String explanation = asked.drawn().question().explanation();
    return Stream.concat(
            right,
            explanation.isBlank()
                ? Stream.empty()
                : Stream.of(new Line(false, texts.inline(explanation))))
        .toList();
  }

  static Phrase word(Verdict.Judged judged) {
    if (judged.right()) {
      return Phrase.of("question_right");
    }
    return judged.share() > 0 ? Phrase.of("question_partly") : Phrase.of("question_not_yet");
  }
}
