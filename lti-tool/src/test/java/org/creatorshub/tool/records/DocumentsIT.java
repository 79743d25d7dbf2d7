package org.creatorshub.tool.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.document.ActivityDefinitions;
import org.creatorshub.reporting.document.Conditions;
import org.creatorshub.reporting.document.DocumentRules;
import org.creatorshub.reporting.document.Documents;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.Scope;
import org.creatorshub.reporting.validation.Edition;
import org.creatorshub.reporting.validation.StrictJson;
import org.creatorshub.tool.records.ChangingDocuments.Change;
import org.creatorshub.tool.records.LookingUp.Subject;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Documents, agents and activities as requests meet them. */
class DocumentsIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final RecordStore store = new RecordStore(jdbi);
  private final RecordStoreKeys keys =
      new RecordStoreKeys(jdbi, NOON, new SecureRandom(), "https://hub.example.edu");
  private final Admitting admitting = new Admitting(store, keys);
  private final ReadingDocuments reading = new ReadingDocuments(admitting, Documents.in(jdbi));
  private final ChangingDocuments changing =
      new ChangingDocuments(admitting, Documents.in(jdbi), NOON);
  private final ActivityDefinitions definitions = ActivityDefinitions.in(jdbi);
  private final LookingUp lookingUp = new LookingUp(admitting, definitions);
  private final String activity = "http://example.org/" + UUID.randomUUID();
  private String login = "";
  private String version = "1.0.3";

  @BeforeEach
  void makeAKey() {
    login(Scope.ALL);
  }

  private void login(Scope scope) {
    RecordStoreKeys.NewKey key = keys.add("test", Set.of(scope), 0);
    String pair = key.key() + ":" + key.secret();
    login = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  private DocumentAsk ask(String query, String type, String body, String match) {
    return new DocumentAsk(
        new Ask(
            Optional.of(version),
            Optional.of(login),
            Optional.of(type).filter(text -> !text.isEmpty()),
            query,
            body.getBytes(UTF_8)),
        new Conditions(
            Optional.of(match).filter(text -> text.startsWith("\"")),
            Optional.of(match).filter("*"::equals)));
  }

  private static String with(String... parameters) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      query.append(i == 0 ? "" : "&").append(parameters[i]).append('=');
      query.append(URLEncoder.encode(parameters[i + 1], UTF_8));
    }
    return query.toString();
  }

  private String state(String... more) {
    String agent = "{\"mbox\":\"mailto:a@example.org\"}";
    String query = with("activityId", activity, "agent", agent);
    return more.length == 0 ? query : query + "&" + with(more);
  }

  private Reply get(DocumentKind kind, String query) {
    return reading.reply(ask(query, "", "", ""), kind);
  }

  private int put(DocumentKind kind, String query, String body, String match) {
    return changing.reply(ask(query, "text/plain", body, match), kind, Change.PUT).status();
  }

  private static String text(Reply reply) {
    return new String(reply.content(), UTF_8);
  }

  @Test
  void givesADocumentBackAsItCame() {
    assertThat(put(DocumentKind.STATE, state("stateId", "a/ä"), "hello", "")).isEqualTo(204);
    Reply got = get(DocumentKind.STATE, state("stateId", "a/ä"));
    assertThat(got.status()).isEqualTo(200);
    assertThat(text(got)).isEqualTo("hello");
    assertThat(got.headers())
        .containsEntry("Content-Type", "text/plain")
        .containsEntry("ETag", "\"aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d\"")
        .containsEntry("Last-Modified", "Sat, 21 Nov 2026 12:00:00 GMT");
    assertThat(text(get(DocumentKind.STATE, state()))).isEqualTo("[\"a/ä\"]");
    assertThat(get(DocumentKind.STATE, state("stateId", "b")).status()).isEqualTo(404);
  }

  @Test
  @Requirement("L-21")
  void saysThatNothingHasChanged() {
    put(DocumentKind.STATE, state("stateId", "a"), "x", "");
    DocumentAsk again = ask(state("stateId", "a"), "", "", "*");
    assertThat(reading.reply(again, DocumentKind.STATE).status()).isEqualTo(304);
  }

  @Test
  void followsTheEditionOfTheRequest() {
    DocumentKind profile = DocumentKind.ACTIVITY_PROFILE;
    String query = with("activityId", activity, "profileId", "p");
    assertThat(put(profile, query, "1", "")).isEqualTo(400);
    assertThat(put(profile, query, "1", "*")).isEqualTo(204);
    assertThat(put(profile, query, "2", "")).isEqualTo(409);
    assertThat(put(profile, query, "2", "*")).isEqualTo(412);
    assertThat(put(profile, query, "2", "\"old\"")).isEqualTo(412);
    assertThat(put(profile, query, "2", get(profile, query).headers().getOrDefault("ETag", "")))
        .isEqualTo(204);
    assertThat(put(DocumentKind.STATE, state("stateId", "s"), "1", "")).isEqualTo(204);
    assertThat(put(DocumentKind.STATE, state("stateId", "s"), "2", "")).isEqualTo(204);
    version = "2.0.0";
    assertThat(put(DocumentKind.STATE, state("stateId", "s"), "3", "")).isEqualTo(409);
    assertThat(text(get(DocumentKind.STATE, state("stateId", "s")))).isEqualTo("2");
  }

  @Test
  @Requirement("L-23")
  void saysWhyUnderAStableId() {
    version = "2.0.0";
    put(DocumentKind.STATE, state("stateId", "s"), "1", "");
    Reply no =
        changing.reply(ask(state("stateId", "s"), "", "2", ""), DocumentKind.STATE, Change.PUT);
    assertThat(text(no)).contains("\"status\":409", "\"id\":\"L-21\"", "If-Match");
  }

  @Test
  @Requirement("L-20")
  void mergesJson() {
    String query = state("stateId", "j");
    for (String body : List.of("{\"a\":1,\"b\":1}", "{\"b\":2}")) {
      DocumentAsk post = ask(query, "application/json", body, "");
      assertThat(changing.reply(post, DocumentKind.STATE, Change.POST).status()).isEqualTo(204);
    }
    assertThat(text(get(DocumentKind.STATE, query))).isEqualTo("{\"a\":1,\"b\":2}");
    DocumentAsk odd = ask(query, "text/plain", "{}", "");
    assertThat(changing.reply(odd, DocumentKind.STATE, Change.POST).status()).isEqualTo(400);
  }

  @Test
  void removesOneOrAllStatesButProfilesOneByOne() {
    for (String name : List.of("a", "b", "c")) {
      put(DocumentKind.STATE, state("stateId", name), name, "");
    }
    assertThat(delete(DocumentKind.STATE, state("stateId", "a"))).isEqualTo(204);
    assertThat(delete(DocumentKind.STATE, state("stateId", "a"))).isEqualTo(204);
    assertThat(text(get(DocumentKind.STATE, state()))).isEqualTo("[\"b\",\"c\"]");
    assertThat(delete(DocumentKind.STATE, state())).isEqualTo(204);
    assertThat(text(get(DocumentKind.STATE, state()))).isEqualTo("[]");
    assertThat(delete(DocumentKind.ACTIVITY_PROFILE, with("activityId", activity))).isEqualTo(400);
  }

  private int delete(DocumentKind kind, String query) {
    return changing.reply(ask(query, "", "", ""), kind, Change.DELETE).status();
  }

  @Test
  void refusesParametersThatAreMissingUnknownOrWrong() {
    String agent = "{\"mbox\":\"mailto:a@example.org\"}";
    for (String query :
        List.of(
            "",
            with("activityId", activity),
            with("agent", agent),
            with("activityId", "no iri", "agent", agent),
            with("activityId", activity, "agent", "me"),
            with("activityId", activity, "agent", "{\"mbox\":\"a@example.org\"}"),
            with("activityId", activity, "agent", "{\"objectType\":\"Group\",\"member\":[]}"),
            state("registration", "1-1-1-1-1"),
            state("stateId", ""),
            state("stateId", "x".repeat(1_025)),
            state("stateId", "nul\0"),
            state("since", "yesterday"),
            state("StateId", "a"),
            state("profileId", "a"),
            state("stateId", "a", "stateId", "a"))) {
      assertThat(get(DocumentKind.STATE, query).status()).as(query).isEqualTo(400);
    }
    assertThat(put(DocumentKind.STATE, state(), "x", "")).isEqualTo(400);
    assertThat(
            put(DocumentKind.STATE, state("stateId", "a", "since", "2026-01-01T00:00:00Z"), "", ""))
        .isEqualTo(400);
  }

  @Test
  void refusesTooMuchAndWhatIsNoMediaType() {
    String large = "x".repeat(DocumentRules.LARGEST + 1);
    assertThat(put(DocumentKind.STATE, state("stateId", "a"), large, "")).isEqualTo(413);
    for (String type : List.of("text", "a/b\r\nX-Bad: 1", "a/b;" + "x".repeat(300), "/", "a b/c")) {
      DocumentAsk ask = ask(state("stateId", "a"), type, "x", "");
      assertThat(changing.reply(ask, DocumentKind.STATE, Change.PUT).status())
          .as(type)
          .isEqualTo(400);
    }
  }

  @Test
  void admitsNobodyWithoutKeyOrVersion() {
    String query = state("stateId", "a");
    login = "Basic x";
    assertThat(get(DocumentKind.STATE, query).status()).isEqualTo(401);
    assertThat(put(DocumentKind.STATE, query, "x", "")).isEqualTo(401);
    assertThat(lookingUp.reply(ask("", "", "", ""), Subject.AGENT).status()).isEqualTo(401);
    version = "0.95";
    assertThat(get(DocumentKind.STATE, query).status()).isEqualTo(400);
  }

  @Test
  void letsAKeyDoWhatItsScopesSay() {
    login(Scope.STATE);
    assertThat(put(DocumentKind.STATE, state("stateId", "a"), "x", "")).isEqualTo(204);
    String profile = with("activityId", activity, "profileId", "p");
    assertThat(put(DocumentKind.ACTIVITY_PROFILE, profile, "x", "*")).isEqualTo(403);
    login(Scope.ALL_READ);
    assertThat(get(DocumentKind.STATE, state("stateId", "a")).status()).isEqualTo(200);
    assertThat(put(DocumentKind.STATE, state("stateId", "a"), "x", "")).isEqualTo(403);
    login(Scope.STATEMENTS_WRITE);
    assertThat(get(DocumentKind.STATE, state("stateId", "a")).status()).isEqualTo(403);
  }

  @Test
  void makesAPersonOfAnAgent() {
    String agent = "{\"name\":\"Ada\",\"account\":{\"homePage\":\"http://e.org\",\"name\":\"a\"}}";
    Reply reply = lookingUp.reply(ask(with("agent", agent), "", "", ""), Subject.AGENT);
    assertThat(text(reply))
        .isEqualTo(
            "{\"objectType\":\"Person\",\"name\":[\"Ada\"],"
                + "\"account\":[{\"homePage\":\"http://e.org\",\"name\":\"a\"}]}");
    for (String odd : List.of("", "agent=x", with("agent", agent, "x", "y"))) {
      assertThat(lookingUp.reply(ask(odd, "", "", ""), Subject.AGENT).status()).isEqualTo(400);
    }
  }

  @Test
  void tellsWhatAnActivityIsAlsoAnUnknownOne() {
    DocumentAsk ask = ask(with("activityId", activity), "", "", "");
    String bare = "{\"objectType\":\"Activity\",\"id\":\"" + activity + "\"";
    assertThat(text(lookingUp.reply(ask, Subject.ACTIVITY))).isEqualTo(bare + "}");
    String definition = "{\"name\":{\"en\":\"One\"}}";
    String told = "{\"object\":{\"id\":\"" + activity + "\",\"definition\":" + definition + "}}";
    definitions.learn(
        List.of((ObjectNode) StrictJson.read(told.getBytes(UTF_8), message -> {}).orElseThrow()));
    assertThat(text(lookingUp.reply(ask, Subject.ACTIVITY)))
        .isEqualTo(bare + ",\"definition\":" + definition + "}");
    assertThat(lookingUp.reply(ask("", "", "", ""), Subject.ACTIVITY).status()).isEqualTo(400);
  }

  @Test
  void knowsTheEditionOfAVersion() {
    assertThat(Edition.named("1.0")).contains(Edition.V1_0_3);
    assertThat(Edition.named("1.0.9")).contains(Edition.V1_0_3);
    assertThat(Edition.named("2.0.0")).contains(Edition.V2_0_0);
    for (String odd : List.of("", "1", "1.1.0", "0.95", "2.0.x", "2.0.0.0", " 1.0.3")) {
      assertThat(Edition.named(odd)).as(odd).isEmpty();
    }
  }
}
