package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The console over HTTP: the way in, the lock, forged forms, keys, the log, another's LMS. */
class ConsoleIT {
  @SuppressWarnings("NullAway.Init")
  private static HubProcess hub;

  @SuppressWarnings("NullAway.Init")
  private static ConsoleVisitor operator;

  @SuppressWarnings("NullAway.Init")
  private static HttpResponse<String> firstAnswer;

  @SuppressWarnings("NullAway.Init")
  private static String firstLink;

  @BeforeAll
  static void startAndEnter() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("console"));
    operator = new ConsoleVisitor(hub);
    firstLink = ConsoleVisitor.startPath(hub.log());
    firstAnswer = operator.start(firstLink);
  }

  @AfterAll
  static void stop() {
    hub.close();
  }

  @Test
  void opensWithTheLinkThatTheStartPrinted() {
    assertThat(firstAnswer.statusCode()).isEqualTo(303);
    assertThat(firstAnswer.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-hub-admin=")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
        .doesNotContain("Domain");
    HttpResponse<String> overview = operator.open("/admin");
    assertThat(overview.statusCode()).isEqualTo(200);
    assertThat(overview.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(overview.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(overview.headers().firstValue("Referrer-Policy")).contains("same-origin");
    ConsoleVisitor second = new ConsoleVisitor(hub);
    assertThat(second.open(firstLink).statusCode()).isEqualTo(410);
    assertThat(second.start(firstLink).statusCode()).isEqualTo(410);
  }

  @Test
  void sendsWhoeverIsNotSignedInToTheDoor() {
    ConsoleVisitor stranger = new ConsoleVisitor(hub);
    for (String path : ConsoleAddresses.withoutParameters()) {
      HttpResponse<String> answer = stranger.open(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/admin/sign-in");
    }
    assertThat(stranger.open("/%61dmin/keys").statusCode()).isIn(303, 404);
    assertThat(stranger.open("/admin;x=1/keys").statusCode()).isIn(303, 404);
    assertThat(stranger.post("/admin/keys/rotate", Map.of("purpose", "lti")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void locksANameAndSaysSo() {
    ConsoleVisitor guesser = new ConsoleVisitor(hub);
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> answer = guesser.signIn("nobody-of-this-name", "wrong " + i);
      assertThat(answer.statusCode()).isEqualTo(401);
      bodies.add(answer.body());
    }
    assertThat(bodies).allMatch(body -> body.contains("Name or passphrase is not right."));
    HttpResponse<String> locked = guesser.signIn("nobody-of-this-name", "wrong");
    assertThat(locked.statusCode()).isEqualTo(429);
    assertThat(locked.body()).contains("Wait until").contains("HUB-ADMIN-02");
    assertThat(operator.open("/admin/audit?words=locked").body())
        .contains("sign-in locked")
        .doesNotContain("nobody-of-this-name");
  }

  @Test
  void refusesFormsOfOthers() {
    operator.open("/admin");
    long before = keys();
    Map<String, String> form = Map.of("purpose", "lti");
    Map<String, String> whole = Map.of("purpose", "lti", "csrf", operator.csrf());
    assertThat(operator.send("/admin/keys/rotate", form, hub.base()).statusCode()).isEqualTo(403);
    for (String origin : List.of("", "null", "https://evil.example", hub.sandbox())) {
      HttpResponse<String> answer = operator.send("/admin/keys/rotate", whole, origin);
      assertThat(answer.statusCode()).as("from '%s'", origin).isEqualTo(403);
      assertThat(answer.body()).contains("HUB-ADMIN-08");
    }
    ConsoleVisitor stranger = new ConsoleVisitor(hub);
    assertThat(
            stranger
                .send(
                    "/admin/sign-in",
                    Map.of("name", "operator", "passphrase", ConsoleVisitor.PASSPHRASE),
                    "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(keys()).isEqualTo(before);
  }

  @Test
  @Requirement({"LTI-KEYS-01", "LTI-KEYS-04"})
  void rotatesKeysByButtonAndWritesItDown() throws IOException {
    JsonNode before = keySet("/lti/jwks");
    assertThat(operator.post("/admin/keys/rotate", Map.of("purpose", "lti")).statusCode())
        .isEqualTo(303);
    JsonNode after = keySet("/lti/jwks");
    assertThat(after.size()).isEqualTo(before.size() + 1);
    assertThat(operator.open("/admin/keys").body()).contains("Next").contains("signs from");
    assertThat(operator.open("/admin/audit?words=next+key").body())
        .contains("next key published")
        .contains("operator")
        .contains("127.0.0.1");
    String csv = operator.open("/admin/audit/audit.csv?words=next+key").body();
    assertThat(csv).startsWith("number,at,who,network,action,subject,platform,detail\n");
    assertThat(csv).contains("next key published");
  }

  @Test
  @Requirement("LTI-KEYS-01")
  void servesEachPlatformASetOfItsOwn() throws IOException {
    String platform = sandboxId();
    String own = "/lti/jwks/" + platform;
    int shared = keySet("/lti/jwks").size();
    operator.post("/admin/keys/own", Map.of("platform", platform));
    assertThat(keySet(own).size()).isEqualTo(shared + 1);
    HttpResponse<String> answer = operator.open(own);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
    assertThat(answer.body()).doesNotContain("\"d\"").doesNotContain("\"p\"");
    assertThat(operator.open("/lti/jwks/00000000-0000-4000-8000-000000000000").statusCode())
        .isEqualTo(404);
  }

  @Test
  void makesAndRevokesKeysOfTheRecordStore() {
    assertThat(operator.post("/admin/record-keys", Map.of("name", "Analytics")).statusCode())
        .as("without a right")
        .isEqualTo(422);
    String made =
        operator
            .post("/admin/record-keys", Map.of("name", "Analytics", "scope", "statements/read"))
            .body();
    String key = made.replaceAll("(?s).*(hub_[A-Za-z0-9_-]+).*", "$1");
    assertThat(made).contains("Copy the secret now");
    operator.post("/admin/record-keys/revoke", Map.of("key", key));
    assertThat(operator.open("/admin/record-keys").body()).contains("Revoked on");
    assertThat(
            HubRecords.of(hub)
                .count("select count(*) from record_store_key where revoked_at is not null"))
        .isPositive();
  }

  private static HttpResponse<String> figures(String header, String value)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(hub.base() + "/metrics"))
                .header(header, value)
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** Of somebody whose statements have gone to another record store. */
  private static void asksElsewhereToErase(String subject) {
    HubRecords records = HubRecords.of(hub);
    Patience.until(
        () -> "nothing counts as sent",
        Duration.ofSeconds(60),
        () -> records.count("select count(*) from record_store_target where sent > 0") > 0);
    List<String> person =
        records
            .rows(
                "select platform_id || '/' || person_id, pseudonym from person where subject = ?",
                subject)
            .getFirst();
    String erase = "/admin/people/" + person.getFirst();
    operator.post(erase + "/erase", Map.of("word", "erase " + subject));
    String page = operator.open("/admin/record-targets").body();
    assertThat(page).contains("To be erased elsewhere", person.getLast());
    assertThat(operator.open("/admin").body()).contains("erasure is to be asked for elsewhere");
    String duty = page.replaceAll("(?s).*name=\"duty\" value=\"([^\"]+)\".*", "$1");
    operator.post("/admin/record-targets/settle", Map.of("duty", duty));
    assertThat(operator.open("/admin/record-targets").body())
        .doesNotContain("To be erased elsewhere", person.getLast());
    assertThat(operator.open("/admin/audit").body()).contains("erasure elsewhere settled");
  }

  @Test
  @Requirement("P-06")
  void sendsCopiesToAnotherRecordStore() throws IOException, InterruptedException {
    try (OtherRecordStore other = new OtherRecordStore()) {
      Map<String, String> form =
          Map.of("name", "Warehouse", "url", other.endpoint(), "account", "k", "secret", "hush");
      assertThat(operator.post("/admin/record-targets", form).statusCode()).isEqualTo(303);
      new WebPerson().launch(hub, "204", 1);
      Patience.until(
          () -> "no statement arrived", Duration.ofSeconds(60), () -> other.statements() > 0);
      String page = operator.open("/admin/record-targets").body();
      assertThat(page).contains("Warehouse", other.endpoint()).doesNotContain("hush");
      String target = page.replaceAll("(?s).*name=\"target\" value=\"([^\"]+)\".*", "$1");
      assertThat(operator.post("/admin/record-targets/test", Map.of("target", target)).body())
          .contains("It answers, and it knows our key.");
      asksElsewhereToErase("204");
      operator.post("/admin/record-targets/pause", Map.of("target", target));
      assertThat(operator.open("/admin/record-targets").body()).contains("Paused.");
      assertThat(figures("Accept", "text/plain").body())
          .contains("hub_record_target_stopped{target=\"Warehouse\"} 1");
      assertThat(figures("X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(404);
      operator.post("/admin/record-targets/remove", Map.of("target", target));
      assertThat(operator.open("/admin/record-targets").body()).doesNotContain("Warehouse");
      assertThat(operator.open("/admin/audit").body()).contains("record store target removed");
    }
  }

  @Test
  void showsHandsOverAndErasesWhatIsStoredOfAPerson() {
    new WebPerson().launch(hub, "203", 1);
    List<String> person =
        HubRecords.of(hub)
            .rows(
                "select subject, platform_id || '/' || person_id from person where name is not null")
            .getFirst();
    String path = "/admin/people/" + person.getLast();
    assertThat(operator.open("/admin/people?words=" + person.getFirst()).body()).contains(path);
    assertThat(operator.open(path).body()).contains("What is stored").contains("Visits");
    HttpResponse<String> zip = operator.open(path + "/data.zip");
    assertThat(zip.headers().firstValue("Content-Type")).contains("application/zip");
    operator.open(path + "?erase=1");
    String word = "erase " + person.getFirst();
    assertThat(operator.post(path + "/erase", Map.of("word", "erase")).statusCode()).isEqualTo(422);
    assertThat(operator.post(path + "/erase", Map.of("word", word)).statusCode()).isEqualTo(303);
    assertThat(operator.open(path).statusCode()).isEqualTo(404);
    String log = operator.open("/admin/audit?words=person").body();
    assertThat(log)
        .contains("data of a person handed out")
        .contains("person erased")
        .doesNotContain(person.getLast().replaceAll(".*/", ""));
  }

  @Test
  void makesALinkAtTheServer() throws IOException, InterruptedException {
    String printed = hub.command("admin-token", "Second operator");
    ConsoleVisitor second = new ConsoleVisitor(hub);
    assertThat(second.start(ConsoleVisitor.startPath(printed)).statusCode()).isEqualTo(303);
    assertThat(second.open("/admin").body()).contains("Second operator");
    assertThat(operator.open("/admin").statusCode()).isEqualTo(200);
  }

  @Test
  void endsWithSigningOut() {
    ConsoleVisitor leaving = new ConsoleVisitor(hub);
    assertThat(leaving.signIn("operator", ConsoleVisitor.PASSPHRASE).statusCode()).isEqualTo(303);
    String old = leaving.cookie();
    assertThat(leaving.post("/admin/account/sign-out", Map.of()).statusCode()).isEqualTo(303);
    assertThat(leaving.cookie()).isEmpty();
    assertThat(
            HubRecords.of(hub)
                .count(
                    "select count(*) from admin_session where token_hash = sha256(?::bytea)",
                    old.substring(old.indexOf('=') + 1)))
        .isZero();
    assertThat(leaving.open("/admin").statusCode()).isEqualTo(303);
  }

  @Test
  void keepsNoSecretInTheDatabase() {
    String everything =
        HubRecords.of(hub)
            .rows(
                """
                select (select string_agg(a::text, ' ') from admin_account a),
                  (select string_agg(s::text, ' ') from admin_session s),
                  (select string_agg(t::text, ' ') from admin_token t),
                  (select string_agg(e::text, ' ') from audit_entry e)
                """)
            .toString();
    assertThat(everything)
        .contains("$argon2id$")
        .doesNotContain(ConsoleVisitor.PASSPHRASE)
        .doesNotContain(firstLink.substring("/admin/start/".length()))
        .doesNotContain(operator.cookie().replaceAll(".*=", ""));
    assertThat(hub.log()).doesNotContain(ConsoleVisitor.PASSPHRASE);
  }

  private static String sandboxId() {
    return HubRecords.of(hub).rows("select platform_id from platform").getFirst().getFirst();
  }

  private static long keys() {
    return HubRecords.of(hub).count("select count(*) from signing_key");
  }

  private static JsonNode keySet(String path) throws IOException {
    return new JsonMapper().readTree(operator.open(path).body()).path("keys");
  }
}
