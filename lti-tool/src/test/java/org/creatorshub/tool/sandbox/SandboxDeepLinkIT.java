package org.creatorshub.tool.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    JsonNode settings =
        CLIENT
            .claimsOfLaunch("/as/101/launch/deeplink")
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
  void refusesAMessageSignedByAStranger() {
    String token = new SandboxKeys().signed(message(List.of()));
    assertThat(CLIENT.post("/deeplink/return?member=101", Map.of("JWT", token)).statusCode())
        .isEqualTo(401);
  }
}
