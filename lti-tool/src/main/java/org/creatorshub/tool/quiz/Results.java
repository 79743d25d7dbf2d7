package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.QuestionForms.Asked;
import org.creatorshub.tool.question.QuestionView;
import org.creatorshub.tool.question.Verdict;
import org.jspecify.annotations.Nullable;

/** Lays out what came of an attempt. */
final class Results {
  private Results() {}

  record Source(
      QuizPlace place,
      Attempt attempt,
      Standing standing,
      Map<String, List<String>> answers,
      Set<String> excluded) {}

  /** A question with its answer, judged. */
  private record Row(Drawn drawn, List<String> answer, Verdict verdict) {
    Scoring.Earned earned() {
      double share = verdict instanceof Verdict.Judged judged ? judged.share() : 0;
      return new Scoring.Earned(share, drawn.question().points());
    }

    boolean right() {
      return verdict instanceof Verdict.Judged judged && judged.right();
    }
  }

  static ResultView view(Source source, QuestionForms forms, GradeStatus.Status grade) {
    QuizPlace place = source.place();
    Attempt attempt = source.attempt();
    List<Row> rows =
        rows(Judging.attempt(place.test(), attempt.seed(), attempt.questions()), source.answers());
    BigDecimal percent = attempt.percent().orElse(BigDecimal.ZERO);
    Standing standing = source.standing();
    boolean again = standing.mayStart();
    return new ResultView(
        place.base(),
        place.unitHref(),
        place.unit().number(),
        place.test().title(),
        attempt.number(),
        standing.allowed(),
        attempt.submittedAt().map(Times::moment).orElse(null),
        Times.share(percent),
        summary(standing, percent, attempt.passed()),
        rows.stream().filter(Row::right).count(),
        standing.best().map(Times::share).orElse(null),
        said(place, grade),
        again ? place.href() : place.unitHref() + "/end",
        again ? Phrase.of("quiz_to_next") : Phrase.of("quiz_on"),
        questions(rows, forms, source.excluded()),
        excluded(rows, source.excluded()));
  }

  /** That questions do not count; empty when all do. */
  private static Object excluded(List<Row> rows, Set<String> excluded) {
    long out = rows.stream().filter(row -> excluded.contains(row.drawn().id())).count();
    return out == 0 ? "" : Phrase.of("quiz_excluded", out);
  }

  static ResultView preview(
      QuizPlace place, long seed, Map<String, List<String>> answers, QuestionForms forms) {
    List<Row> rows = rows(Judging.attempt(place.test(), seed), answers);
    BigDecimal percent = Scoring.percent(rows.stream().map(Row::earned).toList());
    return new ResultView(
        place.base(),
        place.unitHref(),
        place.unit().number(),
        place.test().title(),
        1,
        place.test().attempts(),
        null,
        Times.share(percent),
        Phrase.of("quiz_preview"),
        rows.stream().filter(Row::right).count(),
        null,
        null,
        "",
        null,
        questions(rows, forms),
        place.notice());
  }

  /** Every question of an attempt with its answer, judged. */
  static List<QuestionView> sheet(
      Test test, Attempt attempt, Map<String, List<String>> answers, QuestionForms forms) {
    return questions(
        rows(Judging.attempt(test, attempt.seed(), attempt.questions()), answers), forms);
  }

  private static List<Row> rows(List<Drawn> drawn, Map<String, List<String>> answers) {
    return drawn.stream()
        .map(
            one -> {
              List<String> answer = answers.getOrDefault(one.id(), List.of());
              return new Row(one, answer, Judging.judge(one, answer));
            })
        .toList();
  }

  private static List<QuestionView> questions(List<Row> rows, QuestionForms forms) {
    return questions(rows, forms, Set.of());
  }

  private static List<QuestionView> questions(
      List<Row> rows, QuestionForms forms, Set<String> excluded) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            index -> {
              Row row = rows.get(index);
              Phrase label =
                  excluded.contains(row.drawn().id())
                      ? Phrase.of("question_of_out", index + 1, rows.size())
                      : Phrase.of("question_of", index + 1, rows.size());
              return forms.view(
                  new Asked(row.drawn(), label, row.answer(), Optional.of(row.verdict()), false));
            })
        .toList();
  }

  private static Phrase summary(Standing standing, BigDecimal percent, Optional<Boolean> passed) {
    if (passed.isEmpty()) {
      return Phrase.of("quiz_counts");
    }
    int gate = standing.test().mastery().orElse(0);
    if (passed.get()) {
      return Phrase.of("quiz_passed", gate);
    }
    if (standing.best().map(standing::passed).orElse(false)) {
      return Phrase.of("quiz_passed_before");
    }
    BigDecimal missing = BigDecimal.valueOf(gate).subtract(percent);
    return standing.left() > 0
        ? Phrase.of("quiz_failed_again", missing)
        : Phrase.of("quiz_failed_done", missing);
  }

  private static @Nullable Phrase said(QuizPlace place, GradeStatus.Status grade) {
    Object lms =
        place.session().lms().<Object>map(Results::product).orElse(Phrase.of("quiz_your_course"));
    return switch (grade) {
      case GradeStatus.Status.Sent sent -> Phrase.of("quiz_sent", lms, sent.at());
      case GradeStatus.Status.Waiting waiting -> Phrase.of("quiz_waiting", lms);
      case GradeStatus.Status.Refused refused -> Phrase.of("quiz_refused", lms, refused.id());
      case GradeStatus.Status.Held held -> Phrase.of("quiz_held", lms);
      case GradeStatus.Status.NotGraded none -> null;
    };
  }

  private static String product(String lms) {
    return lms.isEmpty() ? lms : Character.toUpperCase(lms.charAt(0)) + lms.substring(1);
  }
}
