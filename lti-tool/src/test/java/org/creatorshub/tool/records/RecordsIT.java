package org.creatorshub.tool.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.form.Languages;
import org.creatorshub.reporting.lrs.Cursors;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.Scope;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordsIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final Pattern MORE = Pattern.compile("\"more\":\"/xapi/statements[?]([^\"]+)\"");

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final SecureRandom random = new SecureRandom();
  private final RecordStore store = new RecordStore(jdbi);
  private final RecordStoreKeys keys =
      new RecordStoreKeys(jdbi, Clock.systemUTC(), random, "https://hub.example.edu");
  private final Admitting admitting = new Admitting(store, keys);
  private final StoringStatements storing =
      new StoringStatements(
          admitting, store, Limits.USUAL, new Intake(Limits.USUAL, Duration.ofSeconds(5)));
  private final FindingStatements finding =
      new FindingStatements(
          admitting,
          store,
          Cursors.in(jdbi, random),
          new Presenting(new Attachments(jdbi), ids -> Map.of()));
  private String login = "";

  @BeforeEach
  void makeAKey() {
    RecordStoreKeys.NewKey key = keys.add("test");
    login = basic(key.key() + ":" + key.secret());
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  private Ask ask(String query, String body) {
    return new Ask(
        Optional.of("1.0.3"),
        Optional.of(login),
        Optional.of("application/json; charset=utf-8"),
        query,
        body.getBytes(UTF_8));
  }

  private Answer get(String query) {
    return find(ask(query, ""));
  }

  private Answer find(Ask ask) {
    return finding.answer(ask, Languages.of(""));
  }

  private Answer post(String body) {
    return store(ask("", body), false);
  }

  private Answer store(Ask ask, boolean put) {
    return storing.answer(ask, Incoming.of(ask.body()), put);
  }

  private static String statement(UUID id, String thing) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:a@example.org"},"verb":{"id":"http://example.org/did"},\
        "object":{"id":"http://example.org/%s"}}"""
        .formatted(id, thing);
  }

  @Test
  void storesAndFinds() {
    UUID id = UUID.randomUUID();
    Answer stored = post("[" + statement(id, "x") + "]");
    assertThat(stored.status()).isEqualTo(200);
    assertThat(stored.json()).isEqualTo("[\"" + id + "\"]");
    assertThat(get("statementId=" + id).json()).contains("\"name\":\"hub_");
    assertThat(get("statementId=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  @Requirement({"L-15", "L-16"})
  void putsUnderTheIdOfTheAddress() {
    UUID id = UUID.randomUUID();
    String without = statement(id, "x").replace("\"id\":\"" + id + "\",", "");
    Ask put = ask("statementId=" + id, without);
    assertThat(store(put, true).status()).isEqualTo(204);
    assertThat(store(put, true).status()).isEqualTo(204);
    String other = statement(UUID.randomUUID(), "x");
    assertThat(store(ask("statementId=" + id, other), true).status()).isEqualTo(400);
    Ask changed = ask("statementId=" + id, statement(id, "y"));
    assertThat(store(changed, true).status()).isEqualTo(409);
    assertThat(store(ask("", without), true).status()).isEqualTo(400);
  }

  @Test
  @Requirement("L-01")
  void wantsAVersionItKnows() {
    for (String version : new String[] {"", "0.95", "1.1.0", "3.0", "1.0.3x"}) {
      Ask ask =
          new Ask(Optional.of(version), Optional.of(login), Optional.empty(), "", new byte[0]);
      assertThat(find(ask).status()).as(version).isEqualTo(400);
    }
    Ask two = new Ask(Optional.of("2.0"), Optional.of(login), Optional.empty(), "", new byte[0]);
    assertThat(find(two).edition()).isEqualTo(Edition.V2_0_0);
    assertThat(find(two).status()).isEqualTo(200);
  }

  @Test
  @Requirement("L-04")
  void admitsNobodyWithoutKey() {
    for (String header : new String[] {"", "Bearer x", "Basic %%", basic("x"), basic("a:b")}) {
      Ask ask =
          new Ask(Optional.of("1.0.3"), Optional.of(header), Optional.empty(), "", new byte[0]);
      assertThat(find(ask).status()).as(header).isEqualTo(401);
      assertThat(store(ask, false).status()).as(header).isEqualTo(401);
    }
  }

  @Test
  @Requirement({"L-03", "L-05"})
  void refusesParametersItDoesNotKnow() {
    String id = UUID.randomUUID().toString();
    for (String query :
        new String[] {
          "colour=red",
          "StatementId=" + id,
          "verb=a&verb=b",
          "statementId=" + id + "&voidedStatementId=" + id,
          "statementId=" + id + "&verb=http://e.org/v",
          "statementId=1-1-1-1-1",
          "limit=-1",
          "limit=99999999999",
          "ascending=yes",
          "verb=did",
          "registration=x",
          "since=yesterday",
          "until=2026-11-20T09:00:00-00:00",
          "agent=me",
          "agent=%7B%22objectType%22:%22Group%22%7D",
          "format=short",
          "attachments=yes",
          "more=forged.forged",
          "verb=%zz",
          "method=PUT",
        }) {
      assertThat(get(query).status()).as(query).isEqualTo(400);
    }
    assertThat(store(ask("method=PUT", ""), false).status()).isEqualTo(400);
  }

  @Test
  void refusesBodiesThatAreNoStatements() {
    assertThat(post("{}").status()).isEqualTo(400);
    assertThat(post("{}").json()).contains("actor: is missing (V-02)");
    assertThat(post("").status()).isEqualTo(400);
    Ask form =
        new Ask(
            Optional.of("1.0.3"),
            Optional.of(login),
            Optional.of("multipart/mixed"),
            "",
            new byte[0]);
    assertThat(store(form, false).status()).isEqualTo(400);
  }

  @Test
  @Requirement("L-25")
  void refusesTooMuch() {
    Ask huge = ask("", " ".repeat(16 * 1024 * 1024 + 1));
    assertThat(store(huge, false).status()).isEqualTo(413);
  }

  @Test
  @Requirement("L-09")
  void goesOnWhereThePageEnded() {
    String thing = UUID.randomUUID().toString();
    for (int i = 0; i < 3; i++) {
      assertThat(post(statement(UUID.randomUUID(), thing)).status()).isEqualTo(200);
    }
    String activity = URLEncoder.encode("http://example.org/" + thing, UTF_8);
    Answer first = get("activity=" + activity + "&limit=2");
    Matcher more = MORE.matcher(first.json());
    assertThat(more.find()).isTrue();
    Answer second = get(more.group(1));
    assertThat(second.json()).contains("\"more\":\"\"");
    assertThat(second.json().split("\"stored\"", -1)).hasSize(2);
    assertThat(get(more.group(1) + "&limit=5").status()).isEqualTo(400);
  }

  @Test
  @Requirement("L-08")
  void findsNothingWithoutFuss() {
    Answer none = get("verb=" + URLEncoder.encode("http://example.org/never", UTF_8));
    assertThat(none.status()).isEqualTo(200);
    assertThat(none.json()).isEqualTo("{\"statements\":[],\"more\":\"\"}");
  }

  private String loginWith(int perMinute, Scope... scopes) {
    RecordStoreKeys.NewKey key = keys.add("restricted", Set.of(scopes), perMinute);
    return basic(key.key() + ":" + key.secret());
  }

  @Test
  void letsAKeyDoWhatItsScopesSayOnly() {
    UUID id = UUID.randomUUID();
    login = loginWith(0, Scope.STATEMENTS_WRITE);
    assertThat(post(statement(id, "x")).status()).isEqualTo(200);
    assertThat(get("statementId=" + id).status()).isEqualTo(403);
    login = loginWith(0, Scope.STATEMENTS_READ);
    assertThat(get("statementId=" + id).status()).isEqualTo(200);
    assertThat(post(statement(UUID.randomUUID(), "x")).status()).isEqualTo(403);
    login = loginWith(0, Scope.STATE);
    assertThat(get("statementId=" + id).status()).isEqualTo(403);
  }

  @Test
  void wantsARightOfItsOwnForVoiding() {
    UUID id = UUID.randomUUID();
    assertThat(post(statement(id, "x")).status()).isEqualTo(200);
    String voiding =
        """
        {"actor":{"mbox":"mailto:a@example.org"},\
        "verb":{"id":"http://adlnet.gov/expapi/verbs/voided"},\
        "object":{"objectType":"StatementRef","id":"%s"}}"""
            .formatted(id);
    login = loginWith(0, Scope.STATEMENTS_WRITE, Scope.STATEMENTS_READ);
    assertThat(post(voiding).status()).isEqualTo(403);
    assertThat(get("statementId=" + id).status()).isEqualTo(200);
    login = loginWith(0, Scope.STATEMENTS_WRITE, Scope.STATEMENTS_VOID, Scope.STATEMENTS_READ);
    assertThat(post(voiding).status()).isEqualTo(200);
    assertThat(get("statementId=" + id).status()).isEqualTo(404);
  }

  @Test
  void sendsAwayAKeyThatAsksTooOften() {
    login = loginWith(1, Scope.ALL);
    String query = "limit=1";
    assertThat(get(query).status()).isEqualTo(200);
    assertThat(get(query).status()).isEqualTo(429);
  }
}
