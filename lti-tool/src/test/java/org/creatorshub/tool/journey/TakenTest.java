package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;

/** A learner's test of unit 7, from the first question to the gradebook of the LMS. */
final class TakenTest {
  /** The unit whose test is taken. */
  static final Unit UNIT = unit();

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private TakenTest() {}

  /**
   * Answers every question somehow, one of them right, and hands in; answers the session. Where
   * everything is wrong, no decision about a question would change the result.
   */
  static String take(WebPerson student, HubProcess hub, String member) {
    String own = student.launch(hub, member, 1).session();
    WebForm start = student.open(own + "/learn/u07/test").form("/test\"");
    WebForm form = student.send(start).form("data-autosave");
    int place = 0;
    for (String field : form.picks().keySet()) {
      if (field.startsWith("q.")) {
        List<String> picks = form.picks().get(field);
        form = form.with(field, picks.isEmpty() ? "1" : picks.get(place++ % picks.size()));
      }
    }
    assertThat(student.send(withOneRight(form).with("do", "hand-in")).body())
        .contains("Your result");
    return own;
  }

  private static WebForm withOneRight(WebForm form) {
    for (Question question : UNIT.test().orElseThrow().bank()) {
      String field = "q." + question.id();
      if (question instanceof Question.Choice choice && form.picks().containsKey(field)) {
        String right =
            choice.options().stream().filter(Question.Option::right).findFirst().orElseThrow().id();
        return form.with(field, right);
      }
    }
    throw new AssertionError("No question with one choice was drawn");
  }

  private static Unit unit() {
    return switch (CourseReader.read(
        CourseSource.classpath(CourseReader.class.getClassLoader(), "courses/online-marketing"))) {
      case Reading.Read read -> read.course().unit("u07").orElseThrow();
      case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
    };
  }

  /** A question of the attempt that earned nothing, so that leaving it out raises the result. */
  static String answeredWrong(HubRecords records, String member) {
    return records
        .rows(
            "select question from attempt_answer join attempt using (platform_id, attempt_id)"
                + " join person using (platform_id, person_id)"
                + " where subject = ? and share = 0 order by question",
            member)
        .getFirst()
        .getFirst();
  }

  /** What the LMS shows once so many marks of the test have arrived. */
  static BigDecimal inGradebook(HubRecords records, String member, int arrived) {
    Patience.until(
        () -> arrived + " in " + records.rows("select status, reason, percent from grade_post"),
        LONGEST,
        () ->
            records.count(
                    "select count(*) from grade_post join person using (platform_id, person_id)"
                        + " where grading_progress = 'FullyGraded' and status = 'sent'"
                        + " and subject = ?",
                    member)
                == arrived);
    return new BigDecimal(
        records
            .rows("select given from sandbox_score where user_id = ?", member)
            .getFirst()
            .getFirst());
  }
}
