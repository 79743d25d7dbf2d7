package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.sandbox.Misbehaviour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An LMS that does not answer costs nobody a result: the grade waits, learning goes on. */
class LmsDownIT {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static HubProcess hub;
  private static HubRecords records;

  private final WebPerson person = new WebPerson();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("lms-down"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @Test
  void keepsTheGradeWhileTheServicesAreDown() {
    keepsTheGradeDuring(Misbehaviour.SERVICES_DOWN, "201");
  }

  @Test
  void keepsTheGradeWhileTheLmsWantsFewerRequests() {
    keepsTheGradeDuring(Misbehaviour.TOO_MANY_REQUESTS, "202");
  }

  @Test
  void asksForANewTokenWhenTheLmsForgotTheOldOne() {
    misbehave(Misbehaviour.TOKEN_REFUSED_ONCE, true);
    WebPage result = handIn("203");
    arrives(result, "203");
    assertThat(person.open(hub.sandbox() + "/misbehave").body())
        .as("the token was refused")
        .contains("set=TOKEN_REFUSED_ONCE&amp;on=true");
  }

  private void keepsTheGradeDuring(Misbehaviour misbehaviour, String member) {
    misbehave(misbehaviour, true);
    WebPage result = handIn(member);
    assertThat(result.body()).contains("Waiting for Moodle");
    Patience.until(
        () -> "a vain try for " + member,
        LONGEST,
        () -> records.count(OF_MEMBER.formatted("tried_at is not null"), member) == 1);
    assertThat(person.open(result.address().toString()).body()).contains("Waiting for Moodle");
    goesOnLearning(result.session());
    assertThat(accepted(member)).isEmpty();
    misbehave(misbehaviour, false);
    arrives(result, member);
  }

  private static final String OF_MEMBER =
      "select count(*) from grade_post join person using (platform_id, person_id)"
          + " where grading_progress = 'FullyGraded' and %s and subject = ?";

  private void arrives(WebPage result, String member) {
    Patience.until(
        () -> "sent, in " + records.rows("select status, reason from grade_post"),
        LONGEST,
        () -> records.count(OF_MEMBER.formatted("status = 'sent'"), member) == 1);
    assertThat(person.open(result.address().toString()).body())
        .contains("Sent to Moodle at")
        .doesNotContain("Waiting for Moodle");
    assertThat(accepted(member)).hasSize(1);
  }

  private static List<List<String>> accepted(String member) {
    return records.rows(
        "select post_number from sandbox_score_post where user_id = ? and status < 300"
            + " and body like '%FullyGraded%'",
        member);
  }

  /** Reads on, writes a draft, and opens the next attempt. */
  private void goesOnLearning(String session) {
    assertThat(person.open(session + "/learn/u07").status()).isEqualTo(200);
    WebForm draft = person.open(session + "/portfolio/u07/u07-media-plan").form("data-draft");
    assertThat(person.send(draft.with("text", "A plan").with("action", "save")).body())
        .contains("A plan");
    WebPage start = person.open(session + "/learn/u07/test");
    assertThat(person.send(start.form("/test\"")).body()).contains("Attempt 2 of 3");
  }

  /** An empty test, handed in: zero points are a grade too. */
  private WebPage handIn(String member) {
    String session = person.launch(hub, member, 1).session();
    WebPage start = person.open(session + "/learn/u07/test");
    WebForm test = person.send(start.form("/test\"")).form("data-autosave");
    WebPage result = person.send(test.with("do", "hand-in"));
    assertThat(result.body()).contains("Your result: Unit 7 test");
    return result;
  }

  private void misbehave(Misbehaviour kind, boolean on) {
    URI address = URI.create(hub.sandbox() + "/misbehave?set=" + kind + "&on=" + on);
    assertThat(person.send(new WebForm(address, true, Map.of(), Map.of())).status()).isEqualTo(200);
  }
}
