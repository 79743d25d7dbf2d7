package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Test;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.QuestionForms.Asked;
import org.creatorshub.tool.question.QuestionView;
import org.creatorshub.tool.question.Verdict;
import org.jspecify.annotations.Nullable;

/** What stands on the pages of a test: before, during and after an attempt. */
public final class QuizPages {
  private final Attempts attempts;
  private final QuestionForms forms;
  private final GradeStatus grades;
  private final Rulings rulings;

  public QuizPages(Attempts attempts, QuestionForms forms, GradeStatus grades) {
    this(attempts, forms, grades, Rulings.NONE);
  }

  public QuizPages(Attempts attempts, QuestionForms forms, GradeStatus grades, Rulings rulings) {
    this.rulings = rulings;
    this.attempts = attempts;
    this.forms = forms;
    this.grades = grades;
  }

  Standing standing(QuizPlace place) {
    return new Standing(
        place.test(),
        place.run().map(run -> attempts.of(run, place.test().id())).orElse(List.of()),
        rulings.more(place.session(), place.test().id()));
  }

  StartView start(QuizPlace place) {
    Standing standing = standing(place);
    Test test = place.test();
    return new StartView(
        place.base(),
        place.session().csrf(),
        place.session().learns() ? place.href() : place.href() + "/preview",
        place.unitHref(),
        place.unit().number(),
        test.title(),
        lede(standing),
        test.draw(),
        gate(test),
        Phrase.of("quiz_of", standing.left(), standing.allowed()),
        standing.best().map(Times::share).orElse(Phrase.of("quiz_best_none")),
        action(place, standing),
        standing.open().map(open -> place.href(open.number())).orElse(""),
        rows(place, standing),
        place.notice());
  }

  private static Phrase lede(Standing standing) {
    return standing
        .open()
        .filter(Attempt::reopened)
        .map(again -> Phrase.of("quiz_reopened", again.number()))
        .orElseGet(() -> Phrase.of("quiz_lede", standing.allowed()));
  }

  private static Phrase gate(Test test) {
    return test.mastery().isPresent()
        ? Phrase.of("quiz_gate", test.mastery().getAsInt())
        : Phrase.of("quiz_gate_none");
  }

  private static @Nullable Phrase action(QuizPlace place, Standing standing) {
    if (place.session().teaches()) {
      return Phrase.of("quiz_look");
    }
    if (!place.session().learns()) {
      return null;
    }
    if (standing.open().isPresent()) {
      return Phrase.of("quiz_go_on", standing.open().get().number());
    }
    int next = standing.attempts().size() + 1;
    if (!standing.mayStart()) {
      return null;
    }
    return next == 1 ? Phrase.of("quiz_start") : Phrase.of("quiz_start_again", next);
  }

  private static List<StartView.Row> rows(QuizPlace place, Standing standing) {
    return standing.attempts().stream()
        .filter(attempt -> !attempt.open())
        .map(
            attempt ->
                new StartView.Row(
                    attempt.number(),
                    attempt.submittedAt().map(Times::moment).orElse(null),
                    Times.share(attempt.percent().orElse(BigDecimal.ZERO)),
                    place.href(attempt.number())))
        .toList();
  }

  /** With the answers of a form that could not be taken; otherwise with the saved ones. */
  AttemptView attempt(
      QuizPlace place,
      Attempt attempt,
      String writer,
      Optional<Map<String, List<String>>> typed,
      Map<String, String> faults,
      Optional<Phrase> other) {
    Map<String, List<String>> answers = typed.orElseGet(() -> saved(attempt));
    List<QuestionView> questions =
        questions(
            Judging.attempt(place.test(), attempt.seed(), attempt.questions()), answers, faults);
    return new AttemptView(
        place.base(),
        place.session().csrf(),
        place.href(attempt.number()),
        place.unit().number(),
        place.test().title(),
        attempt.number(),
        standing(place).allowed(),
        answers.values().stream().filter(answer -> !answer.isEmpty()).count(),
        attempt.revision() > 0 ? Phrase.of("quiz_saved", attempt.touchedAt()) : null,
        attempt.revision(),
        writer,
        true,
        Faults.of(questions, other),
        questions,
        "");
  }

  AttemptView preview(QuizPlace place, long seed, Map<String, String> faults) {
    List<QuestionView> questions = questions(Judging.attempt(place.test(), seed), Map.of(), faults);
    return new AttemptView(
        place.base(),
        place.session().csrf(),
        place.href() + "/preview",
        place.unit().number(),
        place.test().title(),
        1,
        place.test().attempts(),
        0,
        null,
        seed,
        "",
        false,
        List.of(),
        questions,
        place.notice());
  }

  private Map<String, List<String>> saved(Attempt attempt) {
    return attempts.answers(attempt).values().stream()
        .collect(java.util.stream.Collectors.toMap(Saved::question, Saved::answer));
  }

  private List<QuestionView> questions(
      List<Drawn> drawn, Map<String, List<String>> answers, Map<String, String> faults) {
    return IntStream.range(0, drawn.size())
        .mapToObj(
            index -> {
              Drawn one = drawn.get(index);
              Optional<Verdict> fault =
                  Optional.ofNullable(faults.get(one.id())).map(Verdict.Unreadable::new);
              List<String> answer = answers.getOrDefault(one.id(), List.of());
              return forms.view(new Asked(one, label(index, drawn), answer, fault, true));
            })
        .toList();
  }

  private static Phrase label(int index, List<Drawn> drawn) {
    return Phrase.of("question_of", index + 1, drawn.size());
  }

  ResultView result(QuizPlace place, Attempt attempt) {
    return Results.view(
        new Results.Source(
            place,
            attempt,
            standing(place),
            saved(attempt),
            rulings.excluded(place.session(), place.test().id())),
        forms,
        grades.of(attempt.platform(), attempt.id()));
  }

  /** A result that nobody keeps. */
  ResultView result(QuizPlace place, long seed, Map<String, List<String>> answers) {
    return Results.preview(place, seed, answers, forms);
  }
}
