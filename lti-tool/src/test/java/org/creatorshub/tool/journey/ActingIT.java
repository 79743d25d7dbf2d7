package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What teachers do after they have looked: it reaches learners and the gradebook, over HTTP. */
class ActingIT {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @SuppressWarnings("NullAway.Init")
  private static HubProcess hub;

  @SuppressWarnings("NullAway.Init")
  private static HubRecords records;

  private final WebPerson student = new WebPerson();
  private final WebPerson teacher = new WebPerson();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("acting"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  @Requirement("LTI-AGS-05")
  void leavesAQuestionOutAndPutsItBackUpToTheGradebook() {
    String own = takeTest("201");
    BigDecimal before = inGradebook("201", 1);
    String question = answeredWrong("201");
    String address = "/dashboard/exclude?unit=u07&question=" + question;
    assertThat(teachers("/dashboard/exclude").body()).contains("Every question counts.", question);
    WebPage asked = teachers(address);
    assertThat(asked.body()).contains("1 of 1 handed-in result would change: 1 up, 0 down.");
    WebForm form = asked.form("/dashboard/exclude\"").with("reason", "The key is <wrong>.");

    WebPage done = teacher.send(form);
    assertThat(done.body()).contains("1 result of 1 changed, and 1 grade is on the way");
    assertThat(done.body()).contains("The key is &lt;wrong&gt;.");
    BigDecimal raised = inGradebook("201", 2);
    assertThat(raised).isGreaterThan(before);
    assertThat(teacher.send(form).body()).as("sent twice").contains("It was so already.");
    assertThat(student.open(own + "/learn/u07/test/1").body())
        .contains("(does not count)", "One question does not count");

    WebForm undo = teachers(address).form("/dashboard/exclude/undo");
    assertThat(teacher.send(undo).body()).contains("The question counts again.");
    assertThat(inGradebook("201", 3)).isEqualByComparingTo(before);
    assertThat(records.count("select count(*) from grade_post where marking is null")).isPositive();
    assertThat(
            records.rows(
                "select revision from attempt_result join person on pseudonym = learner"
                    + " where subject = ?",
                "201"))
        .isEqualTo(List.of(List.of("3")));
    assertThat(
            records.count(
                "select count(*) from course_log where action in"
                    + " ('question left out', 'question put back')"))
        .isEqualTo(2);
  }

  @Test
  void letsOnlyTeachersDecideWhatCounts() {
    String own = student.launch(hub, "202", 1).session();
    assertThat(student.open(own + "/dashboard/exclude").status()).isEqualTo(403);
    WebForm form =
        teachers("/dashboard/exclude?unit=u07&question=" + anyQuestion())
            .form("/dashboard/exclude\"");
    String csrf = student.open(own + "/learn/u07/test").form("/test\"").value("csrf");
    WebForm stolen = form.with("csrf", csrf);
    assertThat(student.send(stolen.to(java.net.URI.create(own + "/dashboard/exclude"))).status())
        .isEqualTo(403);
    assertThat(teacher.send(form.with("csrf", "forged")).status()).isEqualTo(403);
    assertThat(teacher.send(form.with("question", "no-such-question")).body())
        .contains("EXCLUDE-02");
    assertThat(teacher.send(form.with("reason", "x".repeat(301))).body()).contains("EXCLUDE-04");
    assertThat(records.count("select count(*) from excluded_question")).isZero();
  }

  private String anyQuestion() {
    String body = teachers("/dashboard/exclude").body();
    return body.replaceAll("(?s).*?exclude\\?unit=u07&amp;question=([^\"]+)\".*", "$1");
  }

  /** Answers every question somehow; answers the session. */
  private String takeTest(String member) {
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
    assertThat(student.send(form.with("do", "hand-in")).body()).contains("Your result");
    return own;
  }

  /** A question of the attempt that earned nothing, so that leaving it out raises the result. */
  private static String answeredWrong(String member) {
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
  private static BigDecimal inGradebook(String member, int arrived) {
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

  private WebPage teachers(String path) {
    return teacher.open(teacher.launch(hub, "101", 1).session() + path);
  }
}
