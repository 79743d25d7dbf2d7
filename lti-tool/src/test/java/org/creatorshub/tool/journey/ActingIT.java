package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What teachers do after they have looked: it reaches learners and the gradebook, over HTTP. */
class ActingIT {
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
  void leavesAQuestionOutPutsItBackAndOpensTheAttemptAgainUpToTheGradebook() {
    String own = TakenTest.take(student, hub, "201");
    BigDecimal before = TakenTest.inGradebook(records, "201", 1);
    String question = TakenTest.answeredWrong(records, "201");
    String address = "/dashboard/exclude?unit=u07&question=" + question;
    assertThat(teachers("/dashboard/exclude").body()).contains("Every question counts.", question);
    WebPage asked = teachers(address);
    assertThat(asked.body()).contains("1 of 1 handed-in result would change: 1 up, 0 down.");
    WebForm form = asked.form("/dashboard/exclude\"").with("reason", "The key is <wrong>.");

    WebPage done = teacher.send(form);
    assertThat(done.body()).contains("1 result of 1 changed, and 1 grade is on the way");
    assertThat(done.body()).contains("The key is &lt;wrong&gt;.");
    BigDecimal raised = TakenTest.inGradebook(records, "201", 2);
    assertThat(raised).isGreaterThan(before);
    assertThat(teacher.send(form).body()).as("sent twice").contains("It was so already.");
    assertThat(student.open(own + "/learn/u07/test/1").body())
        .contains("(does not count)", "One question does not count");

    WebForm undo = teachers(address).form("/dashboard/exclude/undo");
    assertThat(teacher.send(undo).body()).contains("The question counts again.");
    assertThat(TakenTest.inGradebook(records, "201", 3)).isEqualByComparingTo(before);
    assertThat(records.count("select count(*) from grade_post where marking is null")).isPositive();
    assertThat(
            records.rows(
                "select revision from test_progress join person on pseudonym = learner"
                    + " where subject = ?",
                "201"))
        .isEqualTo(List.of(List.of("3")));
    assertThat(
            records.count(
                "select count(*) from course_log where action in"
                    + " ('question left out', 'question put back')"))
        .isEqualTo(2);
    opensTheAttemptAgain(own, before);
  }

  private void opensTheAttemptAgain(String own, BigDecimal result) {
    String page = "/dashboard/learner/" + person("201");
    String answers =
        teachers(page).body().replaceAll("(?s).*?(" + page + "/attempt[^\"]*)\".*", "$1");
    WebForm reopen = teachers(answers.replace("&amp;", "&")).form("/attempt/reopen");
    assertThat(teacher.send(reopen.with("link", "x")).status()).isEqualTo(404);
    assertThat(teacher.send(reopen).body()).contains("Attempt 1 at “", "is open again");
    assertThat(teacher.send(reopen).body()).as("sent twice").contains("nothing was changed");
    assertThat(student.open(own + "/learn/u07/test").body())
        .contains("Your teacher opened attempt 1 again.", "Go on with attempt 1");
    WebForm open = student.open(own + "/learn/u07/test/1").form("data-autosave");
    assertThat(student.send(open.with("do", "hand-in")).body()).contains("Your result");
    assertThat(TakenTest.inGradebook(records, "201", 4)).isEqualByComparingTo(result);
    assertThat(teachers("/dashboard/log").body()).contains("attempt opened again");
    assertThat(
            records.rows(
                "select number, revision from test_progress join person on pseudonym = learner"
                    + " where subject = ?",
                "201"))
        .isEqualTo(List.of(List.of("1", "4")));
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

  @Test
  void tellsTeacherAndLearnerTheSameAndHelps() {
    String own = student.launch(hub, "203", 1).session();
    String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
    WebForm rules = teachers("/dashboard/rules").form("/dashboard/rules");
    assertThat(teacher.send(rules.with("tries", "1")).body()).contains("RULES-01");
    assertThat(teacher.send(rules.with("due-u02", tomorrow)).body()).contains("Kept, for the");
    String reason = "Has not opened Unit 2 (due ";
    String page = "/dashboard/learner/" + person("203");
    assertThat(teachers("/dashboard").body()).contains("What needs me this week?", reason);
    assertThat(teachers("/dashboard/q/behind").body()).contains("may fall behind", reason);
    assertThat(teachers(page).body()).contains("Not started", reason, "no date");

    WebPage standing = student.open(own + "/learn/standing");
    assertThat(standing.body()).contains("How am I doing?", reason, "looked at");
    WebForm answer = standing.form("/learn/standing").with("answer", "I was <ill>.");
    assertThat(student.send(answer).body()).contains("Kept.");
    assertThat(teachers(page).body()).contains("They say: “I was &lt;ill&gt;.”");

    WebForm wait = teachers("/dashboard").form("/dashboard/attention/wait");
    wait = wait.with("person", person("203")).with("note", "Until Monday");
    assertThat(teacher.send(wait.with("flag", "R1/u02/")).body())
        .contains("You wait and see: 1", "Until Monday");
    writesANote();
    givesMore(page);
    assertThat(teachers("/dashboard/log").body())
        .contains(
            "rules changed", "wait and see", "note written", "date extended", "attempt given");
  }

  private void writesANote() {
    WebForm note = teachers("/dashboard/message?to=" + person("203")).form("/dashboard/message\"");
    assertThat(teacher.send(note.with("text", " ")).body()).contains("NOTE-01");
    WebForm sent = note.with("text", "See you on <Monday>?");
    assertThat(teacher.send(sent).body()).contains("1 learner will read it");
    assertThat(teacher.send(sent).body()).as("sent twice").contains("1 learner will read it");
    WebForm addresses =
        teachers("/dashboard/message?to=" + person("203")).form("/dashboard/message/addresses");
    assertThat(teacher.send(addresses).body()).contains("of 1 of 1", "href=\"mailto:?bcc=");
    assertThat(records.rows("select person::text from person").toString()).doesNotContain("@");
    String again = student.launch(hub, "203", 1).body();
    assertThat(again).contains("Notes from your teachers", "See you on &lt;Monday&gt;?");
    assertThat(student.launch(hub, "203", 1).body()).doesNotContain("Notes from your teachers");
    assertThat(records.count("select count(*) from learner_note")).isEqualTo(1);
    assertThat(
            records.count("select count(*) from statement where document::text like '%/notes/%'"))
        .isEqualTo(1);
  }

  private void givesMore(String page) {
    String own = student.launch(hub, "203", 1).session();
    String next = LocalDate.now(ZoneOffset.UTC).plusDays(9).toString();
    WebForm extend = teachers(page).form("/extend");
    assertThat(teacher.send(extend.with("unit", "u02").with("day", "2020-01-01")).body())
        .contains("ALLOW-02");
    assertThat(teacher.send(extend.with("unit", "u02").with("day", next)).body())
        .contains("Unit 2 is due on")
        .doesNotContain("Has not opened Unit 2");
    assertThat(student.open(own + "/learn/u07/test").body()).contains("3 of 3");
    WebForm another = teachers(page).form("/another").with("unit", "u07");
    assertThat(teacher.send(another).body()).contains("One more attempt at");
    assertThat(teacher.send(another).body()).as("sent twice").contains("nothing was changed");
    assertThat(student.open(own + "/learn/u07/test").body()).contains("4 of 4");
  }

  @Test
  void keepsLearnersAndStrangersOutOfTeachersPages() {
    String own = student.launch(hub, "204", 1).session();
    String page = "/dashboard/learner/" + person("204");
    for (String path :
        List.of(
            page, "/dashboard/rules", "/dashboard/log", "/dashboard/message", page + "/attempt")) {
      assertThat(student.open(own + path).status()).as(path).isEqualTo(403);
    }
    assertThat(teachers("/dashboard/learner/" + new java.util.UUID(4, 4)).status()).isEqualTo(404);
    String question = anyQuestion();
    WebForm review =
        teachers("/dashboard/review-item?unit=u07&question=" + question)
            .form("/dashboard/review-item");
    assertThat(teacher.send(review.with("note", "Mend option <b>.")).body())
        .contains("Marked as reviewed", "Mend option &lt;b&gt;.");
    assertThat(teachers("/dashboard/review-item/notes.csv").body()).contains(question);
    assertThat(teachers("/dashboard/q/complete").body()).contains("kept");
    assertThat(teachers("/dashboard/q/one-learner").body()).contains("Choose one of");
    assertThat(teachers("/dashboard/q/stuck").body()).contains("Who is stuck?");
  }

  private static String person(String member) {
    return records
        .rows("select person_id from person where subject = ?", member)
        .getFirst()
        .getFirst();
  }

  private String anyQuestion() {
    String body = teachers("/dashboard/exclude").body();
    return body.replaceAll("(?s).*?exclude\\?unit=u07&amp;question=([^\"]+)\".*", "$1");
  }

  private WebPage teachers(String path) {
    return teacher.open(teacher.launch(hub, "101", 1).session() + path);
  }
}
