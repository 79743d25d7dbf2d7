package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.creatorshub.tool.sandbox.Misbehaviour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clear no: a sentence, an id, nothing kept, and nothing personal in the log. */
class RefusedLaunchIT {
  private static final Pattern SENTENCE = Pattern.compile("<h1[^>]*>[^<]{10,}</h1>");
  private static HubProcess hub;
  private static HubRecords records;

  private final WebPerson person = new WebPerson();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("refused"));
    records = HubRecords.of(hub);
  }

  /** Everything above was refused; none of it may show in the log but by its id. */
  @AfterAll
  static void logsNothingPersonal() throws IOException {
    hub.discard();
    assertThat(hub.log()).contains("Launch refused: LTI-LAUNCH-17");
    assertThat(hub.log())
        .doesNotContain("eyJ", "id_token", "Exception", "\tat ")
        .doesNotContain("Marchand", "Élodie", "Ravn", "sandbox.example", "Kowalczyk");
  }

  @ParameterizedTest
  @CsvSource({
    "UNSIGNED_TOKEN, LTI-LAUNCH-06",
    "UNKNOWN_KEY, LTI-LAUNCH-10",
    "WRONG_AUDIENCE, LTI-LAUNCH-14",
    "EXPIRED_TOKEN, LTI-LAUNCH-16",
    "WRONG_NONCE, LTI-LAUNCH-17",
    "NO_PERSON, LTI-LAUNCH-23"
  })
  void refusesWhatIsWrongByItsOwnId(Misbehaviour misbehaviour, String id) {
    List<String> before = kept();
    misbehave(misbehaviour, true);
    WebPage page = person.launch(hub, "201", 1);
    misbehave(misbehaviour, false);
    refuses(page, id);
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void takesALaunchOnce() {
    WebForm launch = person.launchForm(hub, "202", 1);
    long before = sessions();
    assertThat(person.send(launch).status()).isEqualTo(200);
    assertThat(sessions()).isEqualTo(before + 1);
    refuses(person.send(launch), "LTI-LAUNCH-03");
    assertThat(sessions()).isEqualTo(before + 1);
  }

  @Test
  void letsOneOfTwoEqualLaunchesWin() throws Exception {
    for (int race = 0; race < 5; race++) {
      WebForm launch = person.launchForm(hub, "203", 1);
      long before = sessions();
      Callable<Integer> sending = () -> person.sendOnce(launch).status();
      List<Integer> answers = new ArrayList<>();
      try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
        for (Future<Integer> one : both.invokeAll(List.of(sending, sending))) {
          answers.add(one.get());
        }
      }
      assertThat(answers).containsExactlyInAnyOrder(303, 401);
      assertThat(sessions()).isEqualTo(before + 1);
    }
  }

  @Test
  void refusesATokenOfTenMegabytesUnread() {
    WebForm launch = person.launchForm(hub, "204", 1);
    WebPage page = person.send(launch.with("id_token", "a".repeat(10_000_000)));
    assertThat(page.status()).isEqualTo(413);
    refuses(page, "LTI-LAUNCH-01");
  }

  @Test
  void refusesToBeOpenedAsAPage() {
    WebPage page = person.open(hub.base() + "/lti/launch");
    assertThat(page.status()).isEqualTo(405);
    refuses(page, "LTI-LAUNCH-01");
  }

  @Test
  void refusesLoginsFromNobodyKnown() {
    refuses(person.send(login("http://unheard-of.example", "hint")), "LTI-LOGIN-03");
  }

  @Test
  void refusesLoginsThatNoLmsSends() {
    refuses(person.send(login(hub.sandbox(), "h".repeat(70_000))), "LTI-LOGIN-02");
  }

  @Test
  void refusesLinksToUnitsThatAreNotHere() {
    records.change(
        "insert into sandbox_activity (title, description, path, custom)"
            + " values ('Gone', 'Gone', '/lti/launch/u99', '{}')");
    long activity = records.count("select max(activity_id) from sandbox_activity");
    List<String> before = kept();
    refuses(person.launch(hub, "205", activity), "HUB-CONTENT-01");
    assertThat(kept()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "drawing.svg, <svg xmlns='http://www.w3.org/2000/svg'/>, PORT-43",
    "page.html, <script>alert(1)</script>, PORT-43",
    "archive.zip, PK, PORT-43",
    "plan.pdf, <html>not a PDF</html>, PORT-44",
    "picture.png, <svg onload='alert(1)'/>, PORT-44"
  })
  void refusesFilesThatCouldHarm(String name, String content, String id) {
    WebPage page = upload(name, content.getBytes(StandardCharsets.UTF_8));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains(id, "Not handed in");
    assertThat(records.count("select count(*) from portfolio_file")).isZero();
  }

  @Test
  void refusesFilesAboveTheLimitInWords() {
    WebPage page = upload("plan.txt", new byte[25 * 1024 * 1024]);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("PORT-41", "larger than 20 MB");
    assertThat(records.count("select count(*) from portfolio_file")).isZero();
  }

  /** Beyond what the server takes at all, a person still gets a page. */
  @Test
  void refusesUploadsOfAnySizeInWords() {
    WebPage page = upload("plan.txt", new byte[40 * 1024 * 1024]);
    assertThat(page.status()).isEqualTo(413);
    refuses(page, "HUB-SIZE-01");
  }

  private WebPage upload(String name, byte[] content) {
    String session = person.launch(hub, "206", 1).session();
    WebForm form = person.open(session + "/portfolio/u07/u07-media-plan").form("multipart");
    return person.upload(form, "file", name, content);
  }

  private static void refuses(WebPage page, String id) {
    assertThat(page.status()).isBetween(400, 499);
    assertThat(page.body()).contains(id).containsPattern(SENTENCE);
    assertThat(page.body()).doesNotContain("Exception", "eyJ");
  }

  private static WebForm login(String issuer, String hint) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("iss", List.of(issuer));
    fields.put("client_id", List.of("sandbox-creators-hub"));
    fields.put("login_hint", List.of("201"));
    fields.put("lti_message_hint", List.of(hint));
    fields.put("target_link_uri", List.of(hub.base() + "/lti/launch/u07"));
    return new WebForm(URI.create(hub.base() + "/lti/login"), true, fields, Map.of());
  }

  private void misbehave(Misbehaviour kind, boolean on) {
    URI address = URI.create(hub.sandbox() + "/misbehave?set=" + kind + "&on=" + on);
    assertThat(person.send(new WebForm(address, true, Map.of(), Map.of())).status()).isEqualTo(200);
  }

  private static long sessions() {
    return records.count("select count(*) from launch_session");
  }

  private static List<String> kept() {
    return records
        .rows("select (select count(*) from launch_session), (select count(*) from person)")
        .getFirst();
  }
}
