package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.sandbox.Misbehaviour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A teacher sees what became of each grade, in an LMS like Moodle and in one like Canvas. */
class GradesInBothMannersIT {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Pattern COLUMN = Pattern.compile("name=\"item\" value=\"(\\d+)\"");
  private static HubProcess hub;
  private static HubRecords records;

  private final WebPerson student = new WebPerson();
  private final WebPerson teacher = new WebPerson();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("grades"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @ParameterizedTest
  @CsvSource({"moodle, 201, Another mark in the LMS", "canvas, 202, In the gradebook"})
  @Requirement("LTI-AGS-13")
  void leavesATeachersMarkUntilTheTeacherDecides(String manner, String member, String atLast) {
    behaveLike(manner);
    handIn(member);
    settles(member, "sent", 1);
    assertThat(grades().body()).contains("In the gradebook");
    setMark(member, "77");
    WebPage compared = teacher.send(grades().form("/dashboard/grades/compare"));
    assertThat(compared.body()).contains("Another mark in the LMS").contains("77 of 100");
    handIn(member);
    settles(member, "held", 1);
    assertThat(mark(member)).isEqualTo("77");
    WebPage held = grades();
    assertThat(held.body()).contains("Held back").contains("The LMS shows another mark: 77 of 100");
    WebPage sent = teacher.send(held.form("/dashboard/grades/instead"));
    assertThat(sent.body()).contains("takes the place of the one in the LMS");
    settles(member, "sent", 2);
    assertThat(grades().body()).contains(atLast);
    assertThat(mark(member)).isEqualTo(manner.equals("moodle") ? "77" : "0.00");
  }

  @ParameterizedTest
  @CsvSource({"moodle, 203", "canvas, 204"})
  @Requirement("LTI-AGS-12")
  void waitsOutAThrottlingLmsInSight(String manner, String member) {
    behaveLike(manner);
    misbehave(Misbehaviour.THROTTLED, true);
    handIn(member);
    Patience.until(
        () -> "a vain try for " + member,
        LONGEST,
        () -> records.count(OF_MEMBER.formatted("tried_at is not null"), member) == 1);
    assertThat(grades().body())
        .contains("Waiting")
        .contains("The LMS answered 403.")
        .contains("Next try:");
    misbehave(Misbehaviour.THROTTLED, false);
    settles(member, "sent", 1);
  }

  @Test
  @Requirement({"LTI-AGS-12", "LTI-AGS-13", "LTI-AGS-06"})
  void bringsTheGradeIntoANewColumnOnceATeacherMadeOne() {
    behaveLike("moodle");
    String session = student.launch(hub, "205", 1).session();
    WebPage gradebook = teacher.open(hub.sandbox() + "/as/101/gradebook");
    Matcher column = COLUMN.matcher(gradebook.body());
    assertThat(column.find()).isTrue();
    teacher.send(form("/as/101/gradebook/remove", Map.of("item", List.of(column.group(1)))));
    handIn(student, session);
    settles("205", "refused", 1);
    WebPage refused = grades();
    assertThat(refused.body())
        .contains("The gradebook column is gone.")
        .contains("Found, or made, with the first mark");
    WebPage made = teacher.send(refused.form("/dashboard/columns/add"));
    assertThat(made.body()).contains("The gradebook has a column for");
    WebPage again = teacher.send(made.form("/dashboard/grades/again\""));
    assertThat(again.body()).contains("The grade is on its way again.");
    settles("205", "sent", 1);
    assertThat(mark("205")).isEqualTo("0.00");
  }

  @Test
  void keepsTheGradesOfACourseFromItsStudents() {
    String session = student.launch(hub, "206", 1).session();
    WebPage refused = student.open(session + "/dashboard/grades");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("HUB-DASHBOARD-01");
    assertThat(student.open(session + "/dashboard/columns").status()).isEqualTo(403);
  }

  private static final String OF_MEMBER =
      "select count(*) from grade_post join person using (platform_id, person_id)"
          + " where grading_progress = 'FullyGraded' and %s and subject = ?";

  private static void settles(String member, String status, int count) {
    Patience.until(
        () ->
            count
                + " "
                + status
                + " for "
                + member
                + " in "
                + records.rows("select status, reason, activity_progress from grade_post"),
        LONGEST,
        () -> records.count(OF_MEMBER.formatted("status = '" + status + "'"), member) == count);
  }

  private WebPage grades() {
    WebPage page = teacher.open(teacher.launch(hub, "101", 1).session() + "/dashboard/grades");
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page;
  }

  private void handIn(String member) {
    handIn(student, student.launch(hub, member, 1).session());
  }

  /** An empty test, handed in: zero points are a grade too. */
  private static void handIn(WebPerson person, String session) {
    WebPage start = person.open(session + "/learn/u07/test");
    WebForm test = person.send(start.form("/test\"")).form("data-autosave");
    assertThat(person.send(test.with("do", "hand-in")).body()).contains("Your result: Unit 7 test");
  }

  /** What the gradebook of the LMS counts for a student. */
  private String mark(String member) {
    String page = teacher.open(hub.sandbox() + "/as/101/gradebook").body();
    Matcher mark =
        Pattern.compile(
                "data-student=\"" + member + "\">.*?<strong>([^<]*)</strong>", Pattern.DOTALL)
            .matcher(page);
    assertThat(mark.find()).as(page).isTrue();
    return mark.group(1);
  }

  private void setMark(String member, String points) {
    Matcher column = COLUMN.matcher(teacher.open(hub.sandbox() + "/as/101/gradebook").body());
    assertThat(column.find()).isTrue();
    teacher.send(
        form(
            "/as/101/gradebook/set",
            Map.of(
                "item", List.of(column.group(1)),
                "user", List.of(member),
                "points", List.of(points))));
  }

  private void behaveLike(String manner) {
    teacher.send(form("/manner/" + manner, Map.of()));
  }

  private void misbehave(Misbehaviour kind, boolean on) {
    teacher.send(form("/misbehave?set=" + kind + "&on=" + on, Map.of()));
  }

  private static WebForm form(String path, Map<String, List<String>> values) {
    return new WebForm(URI.create(hub.sandbox() + path), true, values, Map.of());
  }
}
