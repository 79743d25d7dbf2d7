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
import org.creatorshub.reporting.attachment.Attachments;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.document.ActivityDefinitions;
import org.creatorshub.reporting.form.Languages;
import org.creatorshub.reporting.lrs.Cursors;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.Scope;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a key may do is what its scopes say (L-24), and no oftener than it may (L-23). */
class KeyRightsIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final SecureRandom random = new SecureRandom();
  private final ActivityDefinitions definitions = ActivityDefinitions.in(jdbi);
  private final RecordStore store = new RecordStore(jdbi, definitions::learn);
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
    return finding.answer(ask(query, ""), Languages.of(""));
  }

  private Answer post(String body) {
    return storing.answer(ask("", body), Incoming.of(body.getBytes(UTF_8)), false);
  }

  private static String statement(UUID id, String thing) {
    return """
        {"id":"%s","actor":{"mbox":"mailto:a@example.org"},"verb":{"id":"http://example.org/did"},\
        "object":{"id":"http://example.org/%s"}}"""
        .formatted(id, thing);
  }

  private String loginWith(int perMinute, Scope... scopes) {
    RecordStoreKeys.NewKey key = keys.add("restricted", Set.of(scopes), perMinute);
    return basic(key.key() + ":" + key.secret());
  }

  @Test
  @Requirement("L-24")
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
  @Requirement("L-24")
  void wantsARightOfItsOwnForVoiding() {
    UUID id = UUID.randomUUID();
    login = loginWith(0, Scope.ALL);
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
  @Requirement("L-24")
  void learnsOfActivitiesOnlyFromKeysThatMayDefine() {
    String thing = "http://example.org/" + UUID.randomUUID();
    login = loginWith(0, Scope.STATEMENTS_WRITE);
    assertThat(post(defining(thing, "Mine")).status()).isEqualTo(200);
    assertThat(post("[" + defining(thing, "Mine") + "]").status()).isEqualTo(200);
    assertThat(definitions.of(thing)).isEmpty();
    login = loginWith(0, Scope.STATEMENTS_WRITE, Scope.DEFINE);
    assertThat(post(defining(thing, "Theirs")).status()).isEqualTo(200);
    assertThat(definitions.of(thing).orElseThrow().at("/name/en").asText()).isEqualTo("Theirs");
    login = loginWith(0, Scope.STATEMENTS_WRITE, Scope.STATEMENTS_READ);
    assertThat(post(defining(thing, "Mine")).status()).isEqualTo(200);
    assertThat(definitions.of(thing).orElseThrow().at("/name/en").asText()).isEqualTo("Theirs");
    assertThat(get("limit=1&activity=" + URLEncoder.encode(thing, UTF_8)).json())
        .as("the statement itself keeps what was sent")
        .contains("Mine");
  }

  private static String defining(String thing, String name) {
    return """
        {"actor":{"mbox":"mailto:a@example.org"},"verb":{"id":"http://example.org/did"},\
        "object":{"id":"%s","definition":{"name":{"en":"%s"}}}}"""
        .formatted(thing, name);
  }

  @Test
  @Requirement("L-23")
  void sendsAwayAKeyThatAsksTooOften() {
    login = loginWith(1, Scope.ALL);
    String query = "limit=1";
    assertThat(get(query).status()).isEqualTo(200);
    assertThat(get(query).status()).isEqualTo(429);
  }

  @Test
  @Requirement("L-24")
  void showsAKeyItsOwnOnly() {
    UUID theirs = UUID.randomUUID();
    login = loginWith(0, Scope.STATEMENTS_WRITE);
    assertThat(post(statement(theirs, "own")).status()).isEqualTo(200);
    RecordStoreKeys.NewKey key =
        keys.add("own", Set.of(Scope.STATEMENTS_WRITE, Scope.STATEMENTS_READ_MINE), 0);
    String naming =
        """
        {"actor":{"mbox":"mailto:a@example.org"},"verb":{"id":"http://example.org/did"},\
        "object":{"id":"http://example.org/own"},"context":{"instructor":\
        {"account":{"homePage":"https://hub.example.edu/keys","name":"%s"}}}}"""
            .formatted(key.key());
    assertThat(post(naming).status()).as("of another, who names the key").isEqualTo(200);
    login = basic(key.key() + ":" + key.secret());
    UUID own = UUID.randomUUID();
    assertThat(post(statement(own, "own")).status()).isEqualTo(200);
    assertThat(get("statementId=" + own).status()).isEqualTo(200);
    assertThat(get("statementId=" + theirs).status()).isEqualTo(404);
    String activity = URLEncoder.encode("http://example.org/own", UTF_8);
    for (String query : new String[] {"", "activity=" + activity, "ascending=true"}) {
      assertThat(get(query).json().split("\"stored\"", -1)).as(query).hasSize(2);
      assertThat(get(query).json()).contains(own.toString());
    }
  }
}
