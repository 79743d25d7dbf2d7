package org.creatorshub.tool.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxServicesIT {
  private static final SandboxClient CLIENT = new SandboxClient();

  @AfterAll
  static void stop() {
    CLIENT.close();
  }

  @AfterEach
  void behave() {
    CLIENT.sandbox.misbehaviours().none();
  }

  private static String address(String path) {
    return CLIENT.sandbox.base() + path;
  }

  private static HttpResponse<String> score(String user, String timestamp, String rest) {
    return CLIENT.service(
        "POST",
        address("/services/lineitems/2/lineitem/scores?type_id=1"),
        ScoreService.SCORE,
        CLIENT.token(),
        """
        {"userId":"%s","timestamp":"%s","activityProgress":"Completed",
         "gradingProgress":"FullyGraded"%s}
        """
            .formatted(user, timestamp, rest));
  }

  @Test
  void givesATokenForASignedAssertionOnce() {
    String assertion = CLIENT.tool.signed(CLIENT.assertion());
    HttpResponse<String> first = CLIENT.askToken(assertion, Scopes.SCORE + " unheard-of");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(first.body()).contains(Scopes.SCORE).doesNotContain("unheard-of");
    assertThat(CLIENT.askToken(assertion, Scopes.SCORE).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"iss, other", "sub, other", "aud, http://other.example", "exp, 1", "jti, ''"})
  void refusesAnAssertionWithAWrongClaim(String name, String value) {
    Map<String, Object> claims = CLIENT.assertion();
    claims.put(name, name.equals("exp") ? (Object) 1L : value);
    assertThat(CLIENT.askToken(CLIENT.tool.signed(claims), Scopes.SCORE).statusCode())
        .isEqualTo(400);
  }

  @Test
  void refusesAnAssertionFromTheFutureOrOfAnotherKeyOrMethod() {
    Map<String, Object> ahead = CLIENT.assertion();
    ahead.put("iat", CLIENT.clock.instant().getEpochSecond() + 30);
    assertThat(CLIENT.askToken(CLIENT.tool.signed(ahead), Scopes.SCORE).statusCode())
        .isEqualTo(400);
    String stranger = CLIENT.tool.signedAs(JWSAlgorithm.RS256, "another-key", CLIENT.assertion());
    assertThat(CLIENT.askToken(stranger, Scopes.SCORE).statusCode()).isEqualTo(400);
    String rs384 = CLIENT.tool.signedAs(JWSAlgorithm.RS384, "tool-1", CLIENT.assertion());
    assertThat(CLIENT.askToken(rs384, Scopes.SCORE).statusCode()).isEqualTo(400);
    assertThat(CLIENT.askToken(CLIENT.tool.signed(CLIENT.assertion()), "nothing").body())
        .contains("invalid_scope");
  }

  @Test
  void refusesServicesWithoutTheRightScope() {
    String body = CLIENT.askToken(CLIENT.tool.signed(CLIENT.assertion()), Scopes.SCORE).body();
    String token = Json.read(body).orElseThrow().path("access_token").asText();
    HttpResponse<String> answer =
        CLIENT.service("GET", address("/services/memberships"), "text/plain", token, "");
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void takesAScoreAndRefusesOneOfTheSameSecond() {
    String given = ",\"scoreGiven\":7.5,\"scoreMaximum\":10,\"comment\":\"good\"";
    assertThat(score("202", "2026-11-21T08:00:00.100Z", given).statusCode()).isEqualTo(200);
    assertThat(score("202", "2026-11-21T08:00:00.900Z", given).statusCode()).isEqualTo(409);
    HttpResponse<String> results =
        CLIENT.service(
            "GET",
            address("/services/lineitems/2/lineitem/results?type_id=1&user_id=202"),
            "text/plain",
            CLIENT.token(),
            "");
    assertThat(results.body()).contains("\"resultScore\":75.00", "\"comment\":\"good\"");
    assertThat(CLIENT.get("/as/202/gradebook").body()).contains("75.00", "Søren Ravn");
    assertThat(CLIENT.get("/as/203/gradebook").body()).doesNotContain("Søren Ravn</th>");
    assertThat(CLIENT.store.posts()).extracting(ScorePost::status).contains(200, 409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101 | 2026-11-21T08:00:00Z | ,\"scoreGiven\":1,\"scoreMaximum\":1",
        "999 | 2026-11-21T08:00:00Z | ,\"scoreGiven\":1,\"scoreMaximum\":1",
        "203 | 2026-11-21T08:00:00 | ,\"scoreGiven\":1,\"scoreMaximum\":1",
        "203 | 2026-11-21T08:00:00Z | ,\"scoreGiven\":-1,\"scoreMaximum\":1",
      })
  void refusesAScoreThatIsWrong(String user, String timestamp, String rest) {
    assertThat(score(user, timestamp, rest).statusCode()).isEqualTo(400);
  }

  @Test
  void takesAScoreWithoutMaximumForOneOutOfOne() {
    score("204", "2026-11-21T08:00:00Z", ",\"scoreGiven\":0.5");
    assertThat(CLIENT.get("/as/204/gradebook").body()).contains("<strong>50.00</strong>");
  }

  @Test
  void showsATeachersMarkInThePlaceOfTheTools() {
    score("205", "2026-11-21T08:00:00Z", ",\"scoreGiven\":0.5,\"scoreMaximum\":1");
    CLIENT.post("/as/101/gradebook/set", Map.of("item", "2", "user", "205", "points", "77"));
    score("205", "2026-11-21T08:00:05Z", ",\"scoreGiven\":0.6,\"scoreMaximum\":1");
    assertThat(CLIENT.get("/as/205/gradebook").body())
        .contains("<strong>77</strong>", "Tool: 60.00")
        .doesNotContain("gradebook/set");
    CLIENT.post("/as/101/gradebook/set", Map.of("item", "2", "user", "205", "points", ""));
    assertThat(CLIENT.get("/as/205/gradebook").body()).contains("<strong>60.00</strong>");
    assertThat(CLIENT.get("/as/101/gradebook/history?item=2&user=205").body())
        .contains("2026-11-21T08:00:05Z");
    assertThat(
            CLIENT
                .post("/as/205/gradebook/set", Map.of("item", "2", "user", "205", "points", "99"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void wantsTheExactMediaType() {
    HttpResponse<String> answer =
        CLIENT.service(
            "POST",
            address("/services/lineitems?type_id=1"),
            LineItemService.ITEM + "; charset=utf-8",
            CLIENT.token(),
            "{}");
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void makesFindsChangesAndRemovesColumns() {
    String token = CLIENT.token();
    HttpResponse<String> made =
        CLIENT.service(
            "POST",
            address("/services/lineitems?type_id=1"),
            LineItemService.ITEM,
            token,
            "{\"label\":\"Extra\",\"scoreMaximum\":20,\"resourceId\":\"r1\",\"tag\":\"x\"}");
    assertThat(made.statusCode()).isEqualTo(201);
    String id = Json.read(made.body()).orElseThrow().path("id").asText();
    String found =
        CLIENT
            .service(
                "GET",
                address("/services/lineitems?type_id=1&resource_id=r1&tag=x"),
                "text/plain",
                token,
                "")
            .body();
    assertThat(found).contains(id).doesNotContain("u07-test");
    assertThat(
            CLIENT
                .service(
                    "PUT",
                    id,
                    LineItemService.ITEM,
                    token,
                    "{\"label\":\"Renamed\",\"scoreMaximum\":25}")
                .body())
        .contains("Renamed");
    assertThat(CLIENT.service("DELETE", id, "text/plain", token, "").statusCode()).isEqualTo(204);
    assertThat(CLIENT.service("GET", id, "text/plain", token, "").statusCode()).isEqualTo(404);
  }

  @Test
  void listsTheRosterInPages() {
    String next = address("/services/memberships?limit=4");
    int members = 0;
    int pages = 0;
    while (!next.isEmpty()) {
      HttpResponse<String> page = CLIENT.service("GET", next, "text/plain", CLIENT.token(), "");
      JsonNode list = Json.read(page.body()).orElseThrow().path("members");
      members += list.size();
      pages++;
      next =
          page.headers()
              .firstValue("Link")
              .filter(link -> link.contains("rel=\"next\""))
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse("");
    }
    assertThat(members).isEqualTo(Member.ALL.size());
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void failsOnDemand() {
    String token = CLIENT.token();
    String roster = address("/services/memberships");
    Misbehaviours wrong = CLIENT.sandbox.misbehaviours();
    wrong.set(Misbehaviour.SERVICES_DOWN, true);
    assertThat(CLIENT.service("GET", roster, "text/plain", token, "").statusCode()).isEqualTo(503);
    wrong.none();
    wrong.set(Misbehaviour.TOO_MANY_REQUESTS, true);
    assertThat(
            CLIENT
                .service("GET", roster, "text/plain", token, "")
                .headers()
                .firstValue("Retry-After"))
        .contains("2");
    wrong.none();
    wrong.set(Misbehaviour.TOKEN_REFUSED_ONCE, true);
    assertThat(CLIENT.service("GET", roster, "text/plain", token, "").statusCode()).isEqualTo(401);
    assertThat(CLIENT.service("GET", roster, "text/plain", CLIENT.token(), "").statusCode())
        .isEqualTo(200);
  }
}
