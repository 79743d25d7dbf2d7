package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.Judging;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.question.QuestionForms.Asked;
import org.creatorshub.tool.question.QuestionView;
import org.creatorshub.tool.question.Verdict;

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
        attempt.submittedAt().map(Times::day).orElse(""),
        Times.percent(percent),
        summary(standing, percent, attempt.passed()),
        rows.stream().filter(Row::right).count(),
        standing.best().map(best -> Times.percent(best) + " %").orElse(""),
        said(place, grade),
        again ? place.href() : place.unitHref() + "/end",
        again ? "To the next attempt" : "Go on",
        questions(rows, forms, source.excluded()),
        excluded(rows, source.excluded()));
  }

  /** That questions do not count; empty when all do. */
  private static String excluded(List<Row> rows, Set<String> excluded) {
    long out = rows.stream().filter(row -> excluded.contains(row.drawn().id())).count();
    return out == 0
        ? ""
        : (out == 1 ? "One question does" : out + " questions do")
            + " not count: your teacher left it out of the test, for everybody. Your result is"
            + " worked out from the others.";
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
        "",
        Times.percent(percent),
        "This is what a student would see.",
        rows.stream().filter(Row::right).count(),
        "",
        "",
        "",
        "",
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
              String label =
                  "Question "
                      + (index + 1)
                      + " of "
                      + rows.size()
                      + (excluded.contains(row.drawn().id()) ? " (does not count)" : "");
              return forms.view(
                  new Asked(row.drawn(), label, row.answer(), Optional.of(row.verdict()), false));
            })
        .toList();
  }

  private static String summary(Standing standing, BigDecimal percent, Optional<Boolean> passed) {
    if (passed.isEmpty()) {
      return "Your best result counts.";
    }
    int gate = standing.test().mastery().orElse(0);
    if (passed.get()) {
      return "You have passed: " + gate + " % were needed.";
    }
    if (standing.best().map(standing::passed).orElse(false)) {
      return "You passed with an earlier attempt, and your best result counts.";
    }
    BigDecimal missing = BigDecimal.valueOf(gate).subtract(percent);
    return "Not passed yet: "
        + Times.percent(missing)
        + " percentage points are missing. "
        + (standing.left() > 0
            ? "Look at the feedback below, then try again."
            : "All attempts are used. Please talk to your teacher.");
  }

  private static String said(QuizPlace place, GradeStatus.Status grade) {
    String lms = place.session().lms().map(Results::product).orElse("your course");
    return switch (grade) {
      case GradeStatus.Status.Sent sent -> "Sent to " + lms + " at " + Times.clock(sent.at());
      case GradeStatus.Status.Waiting waiting ->
          "Saved here. Waiting for " + lms + "; we keep trying, nothing is lost.";
      case GradeStatus.Status.Refused refused ->
          "Saved here, but "
              + lms
              + " did not take it. Your teacher can see why ("
              + refused.id()
              + ").";
      case GradeStatus.Status.Held held ->
          "Saved here. " + lms + " shows another mark, which your teacher set there.";
      case GradeStatus.Status.NotGraded none -> "";
    };
  }

  private static String product(String lms) {
    return lms.isEmpty() ? lms : Character.toUpperCase(lms.charAt(0)) + lms.substring(1);
  }
}
