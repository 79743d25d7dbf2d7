package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A course lives: people come and go, work in groups, and next year it is copied. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class CourseLifeIT {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final String TEACHER = "101";
  private static final String COPY = "om-26-2";
  private static HubProcess hub;
  private static HubRecords records;

  private final WebPerson teacher = new WebPerson();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("course-life"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  @Requirement({"LTI-NRPS-01", "LTI-NRPS-03", "CERT-N1", "CERT-N2", "CERT-N4", "CERT-N5"})
  void showsWhoLeftAndWaitsForThemNoMore() {
    new WebPerson().launch(hub, "202", 1);
    assertThat(rosterRead()).contains("1 of 8 learners have opened Unit 7");
    present("202", false);
    present("203", false);
    assertThat(rosterRead())
        .contains("0 came, 2 left", "is open to 6 learners")
        .contains("0 of 6 learners have opened", "left the course")
        .doesNotContain("Zsófia Nagy");
    present("202", true);
    present("203", true);
    assertThat(rosterRead())
        .contains("2 came, 0 left", "1 of 8 learners")
        .doesNotContain("left the course</span>");
  }

  @Test
  void showsOneGroupOfTheCourse() {
    rosterRead();
    WebPage page = teacher.launch(hub, TEACHER, 1);
    WebForm choose = page.form("class=\"groups\"");
    assertThat(page.body()).contains("Seminar: Monday", "Seminar: Thursday");
    assertThat(teacher.send(choose.with("group", "om-26-g2")).body())
        .contains("of 4 learners", "Ülle Tamm")
        .doesNotContain("Любомир");
  }

  @Test
  @Requirement({"LTI-PNS-01", "LTI-PNS-03", "LTI-PNS-04", "LTI-AGS-05", "NEG-63"})
  void startsAfreshInACopyAndTakesItsNoticeOnce() throws Exception {
    post("/manner/canvas", Map.of());
    teacher.launch(hub, TEACHER, 1);
    until("select count(*) from notice_service where greeted_at is not null", 1);
    WebPerson student = new WebPerson();
    handIn(student, "204", 1, "Attempt 1 of 3");
    post("/as/" + TEACHER + "/copy", Map.of());
    until("select count(*) from course_copy where notified_at is not null", 1);

    long copied = activityOf(COPY);
    assertThat(teacher.launch(hub, TEACHER, copied).body())
        .contains("This course is a copy of “Online Marketing, autumn 2026”")
        .contains("Nobody has opened Unit 7 yet");
    post("/as/" + TEACHER + "/people?course=" + COPY, Map.of("member", "204", "present", "true"));
    handIn(student, "204", copied, "Attempt 1 of 3");
    until(
        "select count(*) from sandbox_score_post join sandbox_line_item using (line_item_id)"
            + " where course_id = '"
            + COPY
            + "' and status < 300 and body like '%FullyGraded%'",
        1);
    assertThat(records.count("select count(*) from sandbox_line_item where course_id = ?", COPY))
        .as("columns of the copy")
        .isEqualTo(1);
    assertThat(records.count("select count(distinct registration) from attempt"))
        .as("runs of one student, one in each course")
        .isEqualTo(2);

    String notice = teacher.open(hub.sandbox() + "/notices/last").body();
    long kept = records.count("select count(*) from notice");
    assertThat(posted(notice)).isEqualTo(202);
    assertThat(posted(notice.replaceFirst("\\.ey", ".eyA"))).isGreaterThanOrEqualTo(400);
    assertThat(posted("{\"notices\":[]}")).isEqualTo(400);
    assertThat(posted("x".repeat(300_000))).isEqualTo(413);
    assertThat(records.count("select count(*) from notice")).isEqualTo(kept);
    post("/manner/moodle", Map.of());
  }

  /** The dashboard after the teacher had the list read; a scheduled reading may come between. */
  private String rosterRead() {
    String[] body = new String[1];
    Patience.until(
        () -> "a roster that was read, in " + body[0],
        LONGEST,
        () -> {
          WebPage page = teacher.launch(hub, TEACHER, 1);
          body[0] = teacher.send(page.form("/dashboard/roster")).body();
          return body[0].contains("The roster was read");
        });
    return body[0];
  }

  private void present(String member, boolean present) {
    post(
        "/as/" + TEACHER + "/people",
        Map.of("member", member, "present", Boolean.toString(present)));
  }

  /** An empty test, handed in: zero points are a grade too. */
  private static void handIn(WebPerson student, String member, long activity, String attempt) {
    String session = student.launch(hub, member, activity).session();
    WebPage start = student.open(session + "/learn/u07/test");
    WebPage test = student.send(start.form("/test\""));
    assertThat(test.body()).contains(attempt);
    WebPage result = student.send(test.form("data-autosave").with("do", "hand-in"));
    assertThat(result.body()).contains("Your result: Unit 7 test");
  }

  private long activityOf(String course) {
    String page =
        teacher.open(hub.sandbox() + "/as/" + TEACHER + "/course?course=" + course).body();
    Matcher link = Pattern.compile("/activity/(\\d+)").matcher(page);
    assertThat(link.find()).as(page).isTrue();
    return Long.parseLong(link.group(1));
  }

  private void post(String path, Map<String, String> fields) {
    WebForm form = new WebForm(URI.create(hub.sandbox() + path), true, Map.of(), Map.of());
    for (Map.Entry<String, String> field : fields.entrySet()) {
      form = form.with(field.getKey(), field.getValue());
    }
    assertThat(teacher.send(form).status()).isEqualTo(200);
  }

  private static void until(String count, long wanted) {
    Patience.until(
        () -> wanted + " by " + count + "\n" + hub.log(),
        LONGEST,
        () -> records.count(count) == wanted);
  }

  private static int posted(String body) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(hub.base() + "/lti/notices"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString())
          .statusCode();
    }
  }
}
