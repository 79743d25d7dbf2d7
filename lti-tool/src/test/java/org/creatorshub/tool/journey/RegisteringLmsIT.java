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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An LMS that nobody typed in: invited, registered by itself, then used as any other. */
class RegisteringLmsIT {
  private static final Pattern FRAME = Pattern.compile("<iframe[^>]* src=\"([^\"]*)\"");

  private static final String OWN_KEY =
      "select kid from signing_key where purpose = ? order by generation";

  private static HubProcess hub;
  private static HubRecords records;

  private final WebPerson administrator = new WebPerson();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("registering"));
    records = HubRecords.of(hub);
  }

  @AfterAll
  static void stop() throws IOException {
    hub.discard();
  }

  @ParameterizedTest
  @CsvSource({"moodle, 201, yes", "canvas, 202, no"})
  @Requirement({
    "LTI-KEYS-01",
    "LTI-REG-01",
    "LTI-REG-07",
    "LTI-REG-09",
    "LTI-REG-10",
    "LTI-REG-11"
  })
  void leadsFromAnInvitationToAGrade(String manner, String student, String names) {
    post("/manner/" + manner);
    WebPage consent = administrator.open(registrationWindow());
    assertThat(consent.body())
        .contains("Connect Sandbox University with Creators' Hub?", hub.sandbox(), "gradebook");
    WebPage done = administrator.send(consent.form("/lti/register").with("names", names));
    assertThat(done.body()).contains("Sandbox University is registered", "data-close");
    String client = clientIn(done);
    assertThat(administrator.sendOnce(consent.form("/lti/register")).status()).isEqualTo(409);

    post("/tools/" + client + "/on");
    WebPerson person = new WebPerson();
    String session = person.launch(hub, student, 1).session();
    handIn(person, session);
    String platform =
        records
            .rows("select platform_id from platform where client_id = ?", client)
            .getFirst()
            .getFirst();
    assertThat(records.rows("select jwks_uri from sandbox_tool where client_id = ?", client))
        .containsExactly(List.of(hub.base() + "/lti/jwks/" + platform));
    assertThat(new WebPerson().open(hub.base() + "/lti/jwks/" + platform).body())
        .as("keys of its own beside the shared ones")
        .contains(records.rows(OWN_KEY, "lti:" + platform).getFirst().getFirst());
    Patience.until(
        () -> "sent, in " + records.rows("select status, reason from grade_post"),
        Duration.ofMinutes(1),
        () ->
            records.count(
                    "select count(*) from grade_post where cast(platform_id as text) = ?"
                        + " and grading_progress = 'FullyGraded' and status = 'sent'",
                    platform)
                == 1);
    assertThat(
            records.rows("select name from person where cast(platform_id as text) = ?", platform))
        .as("names only where they were agreed to")
        .containsExactly(List.of(names.equals("yes") ? nameOf(student) : "null"));
  }

  @Test
  void worksWithAPlatformThatWasAddedByCommand() throws Exception {
    post("/tools/sandbox-creators-hub/use");
    records.change(
        "update platform set client_id = 'unknown' where client_id = 'sandbox-creators-hub'");
    WebPage refused = new WebPerson().open(loginOf("203"));
    assertThat(refused.status()).isEqualTo(403);
    String said = HubCommand.addSandbox(hub, "sandbox-creators-hub");
    assertThat(said).contains("Registered " + hub.sandbox());
    WebPerson person = new WebPerson();
    handIn(person, person.launch(hub, "203", 1).session());
  }

  @Test
  @Requirement("LTI-REG-01")
  void registersWithALinkThatACommandMade() throws Exception {
    post("/manner/moodle");
    String said = HubCommand.run(hub, "platform", "invite", "--name", "By Command");
    Matcher link = Pattern.compile("http\\S+invitation=\\S+").matcher(said);
    assertThat(link.find()).as(said).isTrue();
    WebPage consent = administrator.open(windowFor(link.group()));
    assertThat(consent.body()).contains("Connect By Command with");
    assertThat(administrator.send(consent.form("/lti/register")).body())
        .contains("By Command is registered");
    WebPage again = administrator.open(windowFor(link.group()));
    assertThat(again.status()).isEqualTo(403);
    assertThat(again.body()).contains("LTI-REG-01");
  }

  @Test
  @Requirement("LTI-REG-01")
  void tellsNothingWithoutAnInvitation() {
    WebPage refused = administrator.open(hub.base() + "/lti/register");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("LTI-REG-01").doesNotContain("client", hub.sandbox());
  }

  /** What the LMS opens in a frame when an administrator adds the suggested tool. */
  private String registrationWindow() {
    WebPage tools = administrator.open(hub.sandbox() + "/tools");
    return frame(administrator.send(tools.form("install")));
  }

  private String windowFor(String link) {
    WebForm install = administrator.open(hub.sandbox() + "/tools").form("install");
    return frame(administrator.send(install.with("url", link)));
  }

  private static String frame(WebPage page) {
    Matcher frame = FRAME.matcher(page.body());
    assertThat(frame.find()).as(page.body()).isTrue();
    return frame.group(1).replace("&amp;", "&");
  }

  private static String clientIn(WebPage done) {
    Matcher client = Pattern.compile("sandbox-[0-9a-f-]{13}").matcher(done.body());
    assertThat(client.find()).as(done.body()).isTrue();
    return client.group();
  }

  private String loginOf(String member) {
    WebForm form =
        new WebPerson().open(hub.sandbox() + "/as/" + member + "/launch/1").form("data-send");
    return form.action() + "?" + form.urlEncoded();
  }

  private static void handIn(WebPerson person, String session) {
    WebPage start = person.open(session + "/learn/u07/test");
    WebForm test = person.send(start.form("/test\"")).form("data-autosave");
    assertThat(person.send(test.with("do", "hand-in")).body()).contains("Your result: Unit 7 test");
  }

  private void post(String path) {
    URI address = URI.create(hub.sandbox() + path);
    assertThat(administrator.send(new WebForm(address, true, Map.of(), Map.of())).status())
        .isEqualTo(200);
  }

  private static String nameOf(String student) {
    return Map.of("201", "Élodie Marchand", "202", "Søren Ravn").getOrDefault(student, "");
  }
}
