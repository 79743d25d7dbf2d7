package org.creatorshub.tool.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher places units in the LMS; students open them, and grades reach the right column. */
@Requirement({"LTI-DL-01", "LTI-DL-02", "LTI-DL-05", "CERT-D1", "CERT-D2", "CERT-D3", "CERT-D5"})
class DeepLinkingIT {
  private static HubProcess hub;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("links"));
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
    assertThat(hub.log()).doesNotContain("HUB-FAULT", "Exception");
  }

  @BeforeEach
  void likeMoodle() {
    manner("moodle");
  }

  private static void manner(String manner) {
    WebPage home = new WebPerson().open(hub.sandbox() + "/");
    new WebPerson().send(home.form("manner").to(URI.create(hub.sandbox() + "/manner/" + manner)));
  }

  /** The picker as the teacher sees it. */
  private static WebPage picker(WebPerson teacher, String query) {
    return launched(teacher, "/as/101/launch/deeplink" + query);
  }

  private static WebPage launched(WebPerson person, String path) {
    WebPage page = person.open(hub.sandbox() + path);
    while (page.selfSending().isPresent()) {
      page = person.send(page.selfSending().get());
    }
    return page;
  }

  /** Sends the choice, and on to the LMS. */
  private static WebPage place(WebPerson teacher, WebForm choice) {
    WebPage sending = teacher.send(choice.with("do", "add"));
    assertThat(sending.status()).as(sending.body()).isEqualTo(200);
    return teacher.send(sending.form("data-autosubmit"));
  }

  private static long activities() {
    return HubRecords.of(hub).count("select max(activity_id) from sandbox_activity");
  }

  @Test
  @Requirement("LTI-AGS-04")
  void bringsTheGradeOfEachLinkToItsOwnColumn() {
    WebPerson teacher = new WebPerson();
    WebForm several =
        picker(teacher, "")
            .form("/deeplink")
            .with("unit", "u07", "course")
            .with("title-u07", "Media mathematics, graded")
            .with("points-u07", "20");
    assertThat(place(teacher, several).body())
        .contains("Media mathematics, graded", "Your units and your work", "Added 2 items.");
    final long graded = activities() - 1;
    WebForm plain = picker(teacher, "").form("/deeplink").with("unit", "u07");
    plain.values().remove("graded-u07");
    place(teacher, plain.with("title-u07", "Media mathematics, for practice"));
    final long ungraded = activities();

    String percent = takesTest("203", graded);
    takesTest("204", ungraded);
    String column =
        HubRecords.of(hub)
            .rows("select line_item_id from sandbox_line_item where activity_id = ?", graded)
            .getFirst()
            .getFirst();
    Patience.until(
        () -> "the grade in column " + column,
        Duration.ofSeconds(30),
        () -> !cell("203", column).isEmpty());
    BigDecimal ofTwenty = new BigDecimal(percent).multiply(new BigDecimal("0.2"));
    assertThat(new BigDecimal(cell("203", column)))
        .isCloseTo(ofTwenty, within(new BigDecimal("0.1")));
    assertThat(
            HubRecords.of(hub)
                .count("select count(*) from sandbox_score_post where user_id = '204'"))
        .as("scores of the ungraded link")
        .isZero();
    assertThat(
            HubRecords.of(hub)
                .rows(
                    "select distinct activity_id from sandbox_line_item where label like 'Media%'"))
        .as("columns of the two links")
        .containsExactly(List.of(Long.toString(graded)));
    assertThat(
            HubRecords.of(hub)
                .count("select count(*) from sandbox_line_item where activity_id = ?", ungraded))
        .isZero();
  }

  private static String takesTest(String student, long activity) {
    WebPerson person = new WebPerson();
    String session = person.launch(hub, student, activity).session();
    WebForm test =
        person.send(person.open(session + "/learn/u07/test").form("/test\"")).form("data-autosave");
    List<String> fields = List.copyOf(test.picks().keySet());
    for (String field : fields) {
      List<String> picks = test.picks().get(field);
      if (field.startsWith("q.")) {
        // Neighbours get neighbouring picks, so that an order has every place once.
        String pick = picks.isEmpty() ? "12.5" : picks.get(fields.indexOf(field) % picks.size());
        test = test.with(field, pick);
      }
    }
    WebPage result = person.send(test.with("do", "hand-in"));
    Matcher score = Pattern.compile("class=\"score\"[^>]*>\\s*([0-9.]+)").matcher(result.body());
    assertThat(score.find()).as(result.body()).isTrue();
    return score.group(1);
  }

  private static String cell(String student, String column) {
    String grades = new WebPerson().open(hub.sandbox() + "/as/101/gradebook").body();
    Matcher cell =
        Pattern.compile(
                "data-student=\""
                    + student
                    + "\".*?data-column=\""
                    + column
                    + "\"><strong>([0-9.]+)",
                Pattern.DOTALL)
            .matcher(grades);
    return cell.find() ? cell.group(1) : "";
  }

  @Test
  @Requirement("LTI-DL-06")
  void losesNothingThatWasTypedAndSendsOnce() {
    WebPerson teacher = new WebPerson();
    WebForm wrong =
        picker(teacher, "")
            .form("/deeplink")
            .with("unit", "u07")
            .with("title-u07", "My \"own\" <name>")
            .with("points-u07", "none")
            .with("due-u07", "2031-01-31T18:00")
            .with("do", "add");
    WebPage again = teacher.send(wrong);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("href=\"#points-u07\"", "href=\"#zone\"");
    WebForm kept = again.form("/deeplink");
    assertThat(kept.value("title-u07")).isEqualTo("My \"own\" <name>");
    assertThat(kept.value("points-u07")).isEqualTo("none");
    assertThat(kept.value("due-u07")).isEqualTo("2031-01-31T18:00");
    WebForm right =
        kept.with("points-u07", "12,5").with("zone", "Europe/Vilnius").with("do", "add");
    assertThat(teacher.send(right).status()).isEqualTo(200);
    assertThat(teacher.send(right).status()).isEqualTo(409);
  }

  @Test
  void showsAUnitAsStudentsSeeItAndRecordsNothing() {
    WebPerson teacher = new WebPerson();
    WebPage picker = picker(teacher, "");
    long statements = HubRecords.of(hub).count("select count(*) from statement");
    Matcher preview = Pattern.compile("href=\"(/l/[^\"]+/learn/u07)\"").matcher(picker.body());
    assertThat(preview.find()).isTrue();
    WebPage unit = new WebPerson().open(hub.base() + preview.group(1));
    assertThat(unit.body()).contains("nothing is recorded", "What you will be able to do");
    assertThat(new WebPerson().open(unit.session() + "/learn/u07/u07-p-workbench").status())
        .isEqualTo(200);
    assertThat(HubRecords.of(hub).count("select count(*) from statement")).isEqualTo(statements);
  }

  /** Signed, for one course and one file. */
  @Test
  void handsCanvasACartridgeThatItFetchesByItself() throws Exception {
    manner("canvas");
    WebPerson teacher = new WebPerson();
    WebPage picker = picker(teacher, "?place=migration_selection");
    String again = picker.session() + "/deeplink";
    Patience.until(
        () -> "the cartridge is made",
        Duration.ofSeconds(60),
        () -> teacher.open(again).body().contains("Hand the course over"));
    picker = teacher.open(again);
    WebPage sending = teacher.send(picker.form("/deeplink").with("do", "add"));
    String jwt = sending.form("data-autosubmit").value("JWT");
    String claims = new String(Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[1]), UTF_8);
    JsonNode item =
        new ObjectMapper()
            .readTree(claims)
            .path("https://purl.imsglobal.org/spec/lti-dl/claim/content_items")
            .path(0);
    assertThat(item.path("type").asText()).isEqualTo("file");
    assertThat(item.path("mediaType").asText()).startsWith("application/vnd.ims.imscc");
    String address = item.path("url").asText();
    HttpResponse<byte[]> fetched = fetch(address);
    assertThat(fetched.statusCode()).isEqualTo(200);
    assertThat(new String(fetched.body(), 0, 2, UTF_8)).isEqualTo("PK");
    assertThat(fetched.headers().firstValueAsLong("Content-Length"))
        .hasValue(fetched.body().length);
    List<String> parts = List.of(address.split("/", -1));
    String course = parts.get(5);
    String other = course.replace(course.charAt(0), course.charAt(0) == '1' ? '2' : '1');
    for (String changed :
        List.of(
            address.replace(course, other),
            address.replace(parts.getLast(), "online-marketing-en-moodle.xml"),
            address.replace(parts.get(6), parts.get(6).replaceFirst("\\.[^.]*$", ".AAAA")),
            address.replace(parts.get(6), "x"))) {
      HttpResponse<byte[]> refused = fetch(changed);
      assertThat(refused.statusCode()).as(changed).isEqualTo(403);
      assertThat(new String(refused.body(), UTF_8)).contains("HUB-PACKAGE-02");
    }
  }

  private static HttpResponse<byte[]> fetch(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  @Test
  void takesWhatCanvasTakesInEachPlace() {
    manner("canvas");
    WebPerson teacher = new WebPerson();
    WebPage one = picker(teacher, "?place=assignment_selection");
    assertThat(one.body()).contains("takes one item at a time", "type=\"radio\"");
    WebForm dated =
        picker(teacher, "?place=module_index_menu_modal")
            .form("/deeplink")
            .with("unit", "u07")
            .with("title-u07", "Dated")
            .with("opens-u07", "2031-01-01T08:00")
            .with("due-u07", "2031-01-31T18:00")
            .with("zone", "Europe/Vilnius");
    place(teacher, dated);
    assertThat(teacher.open(hub.sandbox() + "/as/101/course").body())
        .contains("Opens 1 Jan 2031 06:00 UTC. Due 31 Jan 2031 16:00 UTC.");
  }

  @Test
  void choosesAgainForAnActivity() {
    WebPerson teacher = new WebPerson();
    place(
        teacher,
        picker(teacher, "").form("/deeplink").with("unit", "u07").with("title-u07", "Week 9"));
    long activity = activities();
    new WebPerson().launch(hub, "101", activity);
    WebPage again = picker(teacher, "?place=activity&again=" + activity);
    assertThat(again.body()).contains("You are choosing again for ‘Week 9’");
    WebForm form = again.form("/deeplink");
    assertThat(form.value("unit")).isEqualTo("u07");
    assertThat(form.value("title-u07")).isEqualTo("Week 9");
    place(teacher, form.with("title-u07", "Week 10"));
    assertThat(activities()).isEqualTo(activity);
    assertThat(teacher.open(hub.sandbox() + "/as/101/course").body()).contains("Week 10");
  }

  @Test
  @Requirement({"LTI-LAUNCH-27", "LTI-DL-06", "NEG-60"})
  void keepsStudentsOutOfThePicker() {
    WebPerson student = new WebPerson();
    WebPage refused = launched(student, "/as/201/launch/deeplink");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("LTI-LAUNCH-27");
    String session = student.launch(hub, "201", 1).session();
    assertThat(student.open(session + "/deeplink").status()).isEqualTo(403);
  }

  @Test
  void leadsFromTheCourseNavigationToWhatIsPlacedThere() {
    manner("canvas");
    WebPerson student = new WebPerson();
    WebPage before = navigation(student, "207");
    assertThat(before.address().getPath()).endsWith("/learn/course");
    student.launch(hub, "207", 1);
    WebPage course = navigation(student, "207");
    WebPage unit = student.send(course.form("/learn/course"));
    assertThat(unit.address().getPath()).contains("/learn/u07/");
    assertThat(
            HubRecords.of(hub)
                .count(
                    """
                    select count(distinct s.registration) from launch_session s
                    join person p using (platform_id, person_id)
                    where p.subject = '207' and s.unit = 'u07'
                    """))
        .as("runs of the student, however the unit was opened")
        .isEqualTo(1);
    assertThat(student.open(course.session() + "/learn/u07").status()).isEqualTo(404);
    assertThat(navigation(new WebPerson(), "101").address().getPath()).endsWith("/dashboard");
  }

  private static WebPage navigation(WebPerson person, String member) {
    return launched(person, "/as/" + member + "/launch/navigation");
  }
}
