package org.creatorshub.tool.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxDeepLinkIT {
  private static final SandboxClient CLIENT = new SandboxClient();

  @AfterAll
  static void stop() {
    CLIENT.close();
  }

  private static Map<String, Object> message(List<Object> items) {
    return message("", items);
  }

  private static Map<String, Object> message(String place, List<Object> items) {
    JsonNode settings =
        CLIENT
            .claimsOfLaunch("/as/101/launch/deeplink" + place)
            .path(LaunchClaims.DEEP_LINK + "deep_linking_settings");
    long now = CLIENT.clock.instant().getEpochSecond();
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("iss", Campus.CLIENT_ID);
    message.put("aud", CLIENT.sandbox.base().toString());
    message.put("iat", now);
    message.put("exp", now + 60);
    message.put("nonce", UUID.randomUUID().toString());
    message.put(LaunchClaims.LTI + "message_type", "LtiDeepLinkingResponse");
    message.put(LaunchClaims.LTI + "version", "1.3.0");
    message.put(LaunchClaims.LTI + "deployment_id", Campus.DEPLOYMENT);
    message.put(LaunchClaims.DEEP_LINK + "data", settings.path("data").asText());
    message.put(LaunchClaims.DEEP_LINK + "content_items", items);
    return message;
  }

  private static HttpResponse<String> returned(Map<String, Object> message) {
    return CLIENT.post("/deeplink/return?member=101", Map.of("JWT", CLIENT.tool.signed(message)));
  }

  private static Object item(String url) {
    return Map.of(
        "type",
        "ltiResourceLink",
        "title",
        "Unit 9 <i>",
        "url",
        url,
        "custom",
        Map.of("unit", "u09"),
        "lineItem",
        Map.of("scoreMaximum", 100, "resourceId", "u09-test", "tag", "unit-test"));
  }

  @Test
  void placesTheActivityWithItsColumnOnce() {
    Map<String, Object> message = message(List.of(item(CLIENT.tool.base() + "/lti/launch/u09")));
    HttpResponse<String> page = returned(message);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Unit 9 &lt;i&gt;");
    Activity placed = CLIENT.store.activities().getLast();
    assertThat(placed.path()).isEqualTo("/lti/launch/u09");
    assertThat(placed.custom()).containsEntry("unit", "u09");
    LineItem column = CLIENT.store.lineItems().getLast();
    assertThat(column.activity()).hasValue(placed.id());
    assertThat(column.label()).isEqualTo("Unit 9 <i>");
    message.put("nonce", UUID.randomUUID().toString());
    assertThat(returned(message).statusCode()).isEqualTo(400);
  }

  @Test
  void acceptsThatNothingWasPicked() {
    int before = CLIENT.store.activities().size();
    assertThat(returned(message(List.of())).body()).contains("Nothing was added");
    assertThat(CLIENT.store.activities()).hasSize(before);
  }

  @Test
  void placesNoLinkToAnotherSite() {
    int before = CLIENT.store.activities().size();
    returned(message(List.of(item("https://elsewhere.example/lti/launch"))));
    assertThat(CLIENT.store.activities()).hasSize(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "exp", "iat", "nonce"})
  void refusesAMessageWithoutAClaim(String name) {
    Map<String, Object> message = message(List.of());
    message.remove(name);
    assertThat(returned(message).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"message_type", "version", "deployment_id"})
  void refusesAMessageWithoutAnLtiClaim(String name) {
    Map<String, Object> message = message(List.of());
    message.remove(LaunchClaims.LTI + name);
    assertThat(returned(message).statusCode()).isEqualTo(400);
  }

  @Test
  @Requirement("NEG-61")
  void refusesTheSameAnswerTwice() {
    Map<String, Object> message = message(List.of());
    assertThat(returned(message).statusCode()).isEqualTo(200);
    assertThat(returned(message).statusCode()).isEqualTo(400);
  }

  @Test
  @Requirement("NEG-59")
  void refusesDataThatWasTamperedWith() {
    Map<String, Object> message = message(List.of());
    message.put(LaunchClaims.DEEP_LINK + "data", "launch:of-somebody-else");
    assertThat(returned(message).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesAMessageForAnotherPlatformOrWithoutKeyId() {
    Map<String, Object> message = message(List.of());
    message.put("aud", "https://elsewhere.example");
    assertThat(returned(message).statusCode()).isEqualTo(400);
    message.put("aud", CLIENT.sandbox.base().toString());
    message.put("azp", "https://elsewhere.example");
    assertThat(returned(message).statusCode()).isEqualTo(400);
    message.remove("azp");
    String unnamed = CLIENT.tool.signedAs(JWSAlgorithm.RS256, null, message);
    assertThat(CLIENT.post("/deeplink/return?member=101", Map.of("JWT", unnamed)).statusCode())
        .isEqualTo(401);
  }

  @Test
  @Requirement("NEG-62")
  void placesNothingOfATypeThatItDoesNotAccept() {
    int before = CLIENT.store.activities().size();
    Object link = item(CLIENT.tool.base() + "/lti/launch/u09");
    Object html = Map.of("type", "html", "html", "<b>x</b>");
    assertThat(returned(message(List.of(link, html))).statusCode()).isEqualTo(400);
    assertThat(returned(message("?place=migration_selection", List.of(link))).statusCode())
        .isEqualTo(400);
    assertThat(returned(message("?place=assignment_selection", List.of(link, link))).statusCode())
        .isEqualTo(400);
    assertThat(CLIENT.store.activities()).hasSize(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"custom\": {\"n\": 3}}",
        "{\"lineItem\": {\"scoreMaximum\": 0}}",
        "{\"submission\": {\"endDateTime\": \"2027-01-31T18:00\"}}",
        "{\"available\": {}}"
      })
  void refusesItemsThatAreNotWellFormed(String change) {
    Map<String, Object> item = new LinkedHashMap<>(Map.of("type", "ltiResourceLink"));
    Json.read(change)
        .orElseThrow()
        .properties()
        .forEach(entry -> item.put(entry.getKey(), entry.getValue()));
    assertThat(returned(message(List.of(item))).statusCode()).isEqualTo(400);
  }

  @Test
  void keepsDatesAsCanvasDoesAndNotAsMoodle() {
    Map<String, Object> dated = new LinkedHashMap<>();
    dated.put("type", "ltiResourceLink");
    dated.put("url", CLIENT.tool.base() + "/lti/launch/u09");
    dated.put("custom", Map.of("submission_end", "$ResourceLink.submission.endDateTime"));
    dated.put("available", Map.of("startDateTime", "2027-01-01T08:00:00+02:00"));
    dated.put("submission", Map.of("endDateTime", "2027-01-31T18:00:00+02:00"));
    returned(message(List.of(dated)));
    assertThat(CLIENT.store.dates(CLIENT.store.activities().getLast().id())).isEqualTo(Dates.NONE);
    CLIENT.sandbox.manners().behaveLike(Manner.CANVAS);
    try {
      returned(message("?place=link_selection", List.of(dated)));
      long placed = CLIENT.store.activities().getLast().id();
      assertThat(CLIENT.store.dates(placed).due()).contains(Instant.parse("2027-01-31T16:00:00Z"));
      assertThat(
              CLIENT
                  .claimsOfLaunch("/as/201/launch/" + placed)
                  .path(LaunchClaims.LTI + "custom")
                  .path("submission_end")
                  .asText())
          .isEqualTo("2027-01-31T16:00:00Z");
    } finally {
      CLIENT.sandbox.manners().behaveLike(Manner.MOODLE);
    }
  }

  @Test
  void replacesTheActivityThatIsChosenAgain() {
    returned(message(List.of(item(CLIENT.tool.base() + "/lti/launch/u09"))));
    long placed = CLIENT.store.activities().getLast().id();
    int before = CLIENT.store.activities().size();
    Map<String, Object> other =
        Map.of(
            "type",
            "ltiResourceLink",
            "title",
            "Another",
            "url",
            CLIENT.tool.base() + "/lti/launch/u07",
            "custom",
            Map.of("unit", "u07"));
    returned(message("?place=activity&again=" + placed, List.of(other)));
    assertThat(CLIENT.store.activities()).hasSize(before);
    assertThat(CLIENT.store.activity(placed).map(Activity::title)).contains("Another");
  }

  @Test
  void launchesTheCourseFromItsNavigation() {
    JsonNode claims = CLIENT.claimsOfLaunch("/as/201/launch/navigation");
    assertThat(claims.path(LaunchClaims.LTI + "resource_link").path("id").asText())
        .isEqualTo(claims.path(LaunchClaims.LTI + "context").path("id").asText());
    assertThat(claims.path(LaunchClaims.LTI + "message_type").asText())
        .isEqualTo("LtiResourceLinkRequest");
  }

  @Test
  void saysWhatEachPlaceOfCanvasTakes() {
    JsonNode editor = settings("editor_button");
    assertThat(editor.path("accept_types").size()).isEqualTo(5);
    assertThat(editor.path("accept_media_types").asText()).contains("*/*");
    assertThat(settings("assignment_selection").path("accept_multiple").asBoolean()).isFalse();
    assertThat(settings("module_index_menu_modal").path("auto_create").asBoolean()).isTrue();
    assertThat(settings("migration_selection").path("accept_types").path(0).asText())
        .isEqualTo("file");
    assertThat(settings("activity").has("accept_media_types")).isFalse();
  }

  private static JsonNode settings(String place) {
    return CLIENT
        .claimsOfLaunch("/as/101/launch/deeplink?place=" + place)
        .path(LaunchClaims.DEEP_LINK + "deep_linking_settings");
  }

  @Test
  void refusesAMessageSignedByAStranger() {
    String token = new SandboxKeys().signed(message(List.of()));
    assertThat(CLIENT.post("/deeplink/return?member=101", Map.of("JWT", token)).statusCode())
        .isEqualTo(401);
  }
}
