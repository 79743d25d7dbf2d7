package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.sandbox.Misbehaviour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An operator sends refused grades again, and to an LMS to which nothing was sent any more. */
@Requirement("LTI-AGS-13")
class ConsoleDeliveriesIT {
  private static final Pattern REFUSED = Pattern.compile("name=\"post\" value=\"([0-9a-f-]{36})\"");

  private static HubProcess hub;
  private static HubRecords records;
  private static ConsoleVisitor operator;

  @BeforeAll
  static void startAndEnter() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("deliveries"));
    records = HubRecords.of(hub);
    operator = new ConsoleVisitor(hub);
    operator.start(ConsoleVisitor.startPath(hub.log()));
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  void sendsOneRefusedGradeAgain() {
    scoresOff(true);
    handIn("201");
    settles("201", "refused");
    Matcher refused = REFUSED.matcher(operator.open("/admin/deliveries").body());
    assertThat(refused.find()).isTrue();
    scoresOff(false);
    assertThat(sent("again", Map.of("platform", platform(), "post", refused.group(1))))
        .contains("Queued.");
    settles("201", "sent");
    assertThat(sent("again", Map.of("platform", platform(), "post", refused.group(1))))
        .contains("There was nothing to send");
    assertThat(operator.open("/admin/audit?words=grade+sent").body())
        .contains("grade sent again", "operator")
        .doesNotContain("Marchand");
  }

  @Test
  void sendsAllRefusedGradesAgain() {
    scoresOff(true);
    handIn("202");
    handIn("203");
    settles("202", "refused");
    settles("203", "refused");
    scoresOff(false);
    assertThat(sent("all", Map.of("platform", platform()))).contains("Queued.");
    settles("202", "sent");
    settles("203", "sent");
  }

  @Test
  void resumesDeliveryToAnLms() {
    records.change("insert into outbox_target values (?, 'Stopped for a test.', now())", target());
    handIn("204");
    assertThat(operator.open("/admin/deliveries").body())
        .contains("Nothing is sent.", "Stopped for a test.");
    assertThat(sent("resume", Map.of("platform", platform())))
        .contains("Grades are sent to this LMS again.")
        .doesNotContain("Nothing is sent.");
    settles("204", "sent");
  }

  /** What the page says after a button was pressed. */
  private static String sent(String button, Map<String, String> fields) {
    operator.open("/admin/deliveries");
    String next =
        operator
            .post("/admin/deliveries/" + button, fields)
            .headers()
            .firstValue("Location")
            .orElseThrow();
    return operator.open(URI.create(next).getPath() + "?" + URI.create(next).getQuery()).body();
  }

  /** The token that we have would still do, so that it is refused once. */
  private static void scoresOff(boolean off) {
    misbehave(Misbehaviour.SCORES_OFF, off);
    misbehave(Misbehaviour.TOKEN_REFUSED_ONCE, true);
  }

  private static void misbehave(Misbehaviour kind, boolean on) {
    URI address = URI.create(hub.sandbox() + "/misbehave?set=" + kind + "&on=" + on);
    new WebPerson().send(new WebForm(address, true, Map.of(), Map.of()));
  }

  /** An empty test, handed in: zero points are a grade too. */
  private static void handIn(String member) {
    WebPerson student = new WebPerson();
    String session = student.launch(hub, member, 1).session();
    WebPage start = student.open(session + "/learn/u07/test");
    WebForm test = student.send(start.form("/test\"")).form("data-autosave");
    assertThat(student.send(test.with("do", "hand-in")).body()).contains("Your result");
  }

  private static void settles(String member, String status) {
    Patience.until(
        () -> status + " for " + member + " in " + records.rows("select status from grade_post"),
        Duration.ofMinutes(2),
        () ->
            records.count(
                    """
                    select count(*) from grade_post join person using (platform_id, person_id)
                    where grading_progress = 'FullyGraded' and status = ? and subject = ?
                    """,
                    status,
                    member)
                >= 1);
  }

  private static String platform() {
    return records
        .rows("select platform_id from platform where client_id = 'sandbox-creators-hub'")
        .getFirst()
        .getFirst();
  }

  private static String target() {
    return "ags:" + platform();
  }
}
