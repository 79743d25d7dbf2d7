package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Work is handed in, marked, read and told to the gradebook, over HTTP. */
class MarkingIT {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final String TASK = "/portfolio/u07/u07-media-plan";
  private static final List<String> CRITERIA =
      List.of("purpose", "calculation", "accessibility", "rights");

  @SuppressWarnings("NullAway.Init")
  private static HubProcess hub;

  @SuppressWarnings("NullAway.Init")
  private static HubRecords records;

  private final WebPerson student = new WebPerson();
  private final WebPerson teacher = new WebPerson();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("marking"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  @Requirement({"LTI-AGS-05", "LTI-AGS-09"})
  void goesFromTheHandInToTheGradebookAndBackToTheLearner() {
    handInText("201", "Our plan for <b>Germany</b>.");
    assertThat(teachers("/dashboard").body()).contains("/dashboard/work");
    WebPage queue = teachers("/dashboard/work");
    assertThat(queue.body()).contains("To mark", "Version 1", "Unit 7");
    WebPage mark = teachers(addressOf("201", 1));
    assertThat(mark.body()).contains("Our plan for &lt;b&gt;Germany", "Calculation: correct");
    WebForm form = mark.form("data-marking");
    WebPage half = teacher.send(form.with("level-purpose", "3").with("action", "publish"));
    assertThat(half.status()).isEqualTo(422);
    assertThat(half.body()).contains("MARK-03", "Not chosen: Calculation");
    assertThat(half.form("data-marking").value("level-purpose")).isEqualTo("3");
    WebPage published = teacher.send(levels(form, 3).with("comment", "A <i>clear</i> plan."));
    assertThat(published.body()).contains("the mark is on its way to the gradebook", "75 %");

    assertThat(student.open(session("201") + TASK).body())
        .contains("Your teacher", "75 %", "A &lt;i&gt;clear&lt;/i&gt; plan.", "18.75 of 25 points");
    assertThat(student.open(session("201") + "/portfolio").body())
        .contains("75 %", "Version 1 is marked");
    settles("201", 1);
    assertThat(columnOf("201")).contains("75").contains("A <i>clear</i> plan.\n");
    assertThat(told("201", "evaluated")).isEqualTo(1);
    assertThat(told("201", "scored")).isEqualTo(1);
  }

  @Test
  void keepsTheBestOfTheVersionsAndEveryMarkingOfEach() {
    handInText("202", "First.");
    mark("202", 1, 3);
    settles("202", 1);
    handInText("202", "Second.");
    assertThat(teachers("/dashboard/work").body()).contains("Version 1 has 75 %.");
    assertThat(mark("202", 2, 2).body()).contains("The mark in the gradebook stays as it is.");
    assertThat(mark("202", 2, 4).body()).contains("is on its way", "Published about this version");
    settles("202", 2);
    assertThat(columnOf("202")).contains("100");
    assertThat(mark("202", 2, 1).body()).as("corrected").contains("is on its way");
    settles("202", 3);
    assertThat(columnOf("202")).as("what counts is again the first").contains("75");
    WebPage page = teachers(addressOf("202", 2));
    assertThat(page.body()).contains("25 %", "50 %", "100 %");
    assertThat(student.open(session("202") + TASK).body())
        .contains("75 %", "25 %")
        .doesNotContain("50 %");
    assertThat(
            records.count(
                "select count(*) from marking join portfolio_item using (platform_id, item_id)"
                    + " join person using (platform_id, person_id) where subject = '202'"))
        .isEqualTo(4);
  }

  @Test
  void losesNothingWhenTwoTeachersMarkAtOnce() {
    handInText("203", "Marked by two.");
    String address = teacher.launch(hub, "101", 1).session() + addressOf("203", 1);
    WebForm first = teacher.open(address).form("data-marking");
    WebForm second = teacher.open(address).form("data-marking");
    WebForm draft = first.to(URI.create(first.action() + "/draft"));
    WebPage saved = teacher.sendOnce(draft.with("comment", "From the first window"));
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    assertThat(saved.body()).contains("\"revision\":1");
    WebPage refused = teacher.send(levels(second, 2).with("comment", "From the second"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("MARK-04", "saved something newer on", "From the second")
        .doesNotContain("From the first window");
    assertThat(teacher.open(address).body()).contains("From the first window");
    WebPage meant = teacher.send(levels(refused.form("data-marking"), 2));
    assertThat(meant.body()).contains("Published.", "From the second");
    WebPage late =
        teacher.sendOnce(
            draft.with("revision", "1").with("comment", "Too late").with("level-purpose", "4"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("published a marking");
    WebPage twice =
        teacher.send(levels(refused.form("data-marking"), 2).with("comment", "From the second"));
    assertThat(twice.body()).as("the same again").contains("Published.");
    assertThat(records.count("select count(*) from marking where comment = 'From the second'"))
        .isEqualTo(1);
  }

  @Test
  void letsOnlyTeachersOfTheCourseMarkAndDownload() {
    String own = session("204");
    WebForm task = student.open(own + TASK).form("multipart");
    student.upload(task, "file", "plan.txt", "Ours.".getBytes(StandardCharsets.UTF_8));
    String address = addressOf("204", 1);
    WebPage page = teachers(address);
    String file = page.body().replaceAll("(?s).*href=\"([^\"]*/files/[^\"]*)\".*", "$1");
    assertThat(teacher.open(hub.base() + file).body()).isEqualTo("Ours.");
    String below = file.replaceAll("^/l/[^/]+", "");
    assertThat(student.open(own + below).status()).isEqualTo(404);
    assertThat(student.open(own + address).status()).isEqualTo(403);
    assertThat(student.open(own + "/dashboard/work").status()).isEqualTo(403);
    WebForm form = page.form("data-marking");
    String csrf = student.open(own + TASK).form("multipart").value("csrf");
    WebForm stolen = levels(form, 4).with("csrf", csrf);
    assertThat(student.send(stolen.to(URI.create(own + address))).status()).isEqualTo(403);
    assertThat(teachers(address.replaceAll("/1$", "/9")).status()).isEqualTo(404);
    assertThat(teachers("/dashboard/work/00000000-0000-4000-8000-000000000000/1").body())
        .contains("MARK-02");
    assertThat(
            records.count(
                "select count(*) from marking join portfolio_item using (platform_id, item_id)"
                    + " join person using (platform_id, person_id) where subject = '204'"))
        .isZero();
  }

  @Test
  @Requirement("LTI-AGS-13")
  void leavesAMarkThatATeacherSetInTheGradebook() {
    handInText("205", "First.");
    mark("205", 1, 2);
    settles("205", 1);
    records.change(
        """
        insert into sandbox_override (line_item_id, user_id, points)
        select line_item_id, '205', 91 from sandbox_line_item where resource_id = 'u07-media-plan'
        """);
    mark("205", 1, 3);
    Patience.until(
        () -> "a grade held back",
        LONGEST,
        () ->
            records.count(
                    "select count(*) from grade_post join person using (platform_id, person_id)"
                        + " where subject = '205' and status = 'held'")
                == 1);
    assertThat(columnOf("205")).as("what we sent before").contains("50");
    assertThat(teachers("/dashboard/grades").body())
        .contains("Held back", "The LMS shows another mark: 91 of 100");
    assertThat(
            records.count(
                "select count(*) from sandbox_line_item where resource_id = 'u07-media-plan'"))
        .as("one column, found by everybody after the first")
        .isEqualTo(1);
  }

  private WebPage mark(String member, int version, int level) {
    return teacher.send(levels(teachers(addressOf(member, version)).form("data-marking"), level));
  }

  private static WebForm levels(WebForm form, int level) {
    WebForm filled = form.with("action", "publish");
    for (String criterion : CRITERIA) {
      filled = filled.with("level-" + criterion, String.valueOf(level));
    }
    return filled;
  }

  private void handInText(String member, String text) {
    WebForm form = student.open(session(member) + TASK).form("data-draft");
    assertThat(student.send(form.with("text", text).with("action", "hand-in")).body())
        .contains("Handed in as version");
  }

  private String session(String member) {
    return student.launch(hub, member, 1).session();
  }

  private WebPage teachers(String path) {
    return teacher.open(teacher.launch(hub, "101", 1).session() + path);
  }

  private static String addressOf(String member, int version) {
    String item =
        records
            .rows(
                "select item_id from portfolio_item join person using (platform_id, person_id)"
                    + " where subject = ? and artefact = 'u07-media-plan'",
                member)
            .getFirst()
            .getFirst();
    return "/dashboard/work/" + item + "/" + version;
  }

  private static long told(String member, String verb) {
    return records.count(
        "select count(*) from statement where document::text like ? and document::text like"
            + " '%' || (select item_id from portfolio_item"
            + " join person using (platform_id, person_id) where subject = ?"
            + " and artefact = 'u07-media-plan') || '%'",
        "%verbs/" + verb + "\"%", member);
  }

  private static void settles(String member, int sent) {
    Patience.until(
        () ->
            sent
                + " sent for "
                + member
                + " in "
                + records.rows("select status, reason, percent, test from grade_post"),
        LONGEST,
        () ->
            records.count(
                    "select count(*) from grade_post join person using (platform_id, person_id)"
                        + " where grading_progress = 'FullyGraded' and status = 'sent'"
                        + " and marking is not null and subject = ?",
                    member)
                == sent);
  }

  /** What the LMS has of a student in the column of the task. */
  private static String columnOf(String member) {
    return records
        .rows(
            """
            select s.given, s.comment from sandbox_score s
            join sandbox_line_item i using (line_item_id)
            where i.resource_id = 'u07-media-plan' and i.tag = 'portfolio-task' and s.user_id = ?
            """,
            member)
        .toString();
  }
}
