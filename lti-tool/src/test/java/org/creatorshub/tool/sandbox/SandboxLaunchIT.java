package org.creatorshub.tool.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxLaunchIT {
  private static final SandboxClient CLIENT = new SandboxClient();
  private static final String LAUNCH = "/as/201/launch/1";

  @AfterAll
  static void stop() {
    CLIENT.close();
  }

  @AfterEach
  void behave() {
    CLIENT.sandbox.misbehaviours().none();
  }

  @Test
  void announcesTheLaunchToTheLoginAddressOfTheTool() {
    Map<String, String> sent = SandboxClient.fields(CLIENT.get(LAUNCH));
    assertThat(sent)
        .containsEntry("iss", CLIENT.sandbox.base().toString())
        .containsEntry("login_hint", "201")
        .containsEntry("target_link_uri", CLIENT.tool.base() + "/lti/launch/u07")
        .containsKeys("client_id", "lti_deployment_id", "lti_message_hint");
    assertThat(CLIENT.get(LAUNCH).body()).contains("method=\"post\"");
    assertThat(CLIENT.get(LAUNCH + "?method=get").body()).contains("method=\"get\"");
  }

  @Test
  void postsALaunchSignedWithThePublishedKey() throws Exception {
    Map<String, String> posted =
        SandboxClient.fields(CLIENT.post("/auth", CLIENT.authorizationRequest(LAUNCH)));
    JWSObject token = JWSObject.parse(posted.getOrDefault("id_token", ""));
    JWKSet keys = JWKSet.parse(CLIENT.get("/jwks").body());
    assertThat(
            token.verify(
                new RSASSAVerifier(keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
        .isTrue();
    assertThat(CLIENT.get("/jwks").body()).doesNotContain("\"d\"");
    assertThat(posted).containsEntry("state", "a-state");
  }

  @Test
  void sendsWhatMoodleSends() {
    JsonNode claims = CLIENT.claimsOfLaunch(LAUNCH);
    assertThat(claims.path("nonce").asText()).isEqualTo("a-nonce");
    assertThat(claims.path("sub").asText()).isEqualTo("201");
    assertThat(claims.path("name").asText()).isEqualTo("Élodie Marchand");
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(60);
    assertThat(claims.path(LaunchClaims.LTI + "custom").path("unit").asText()).isEqualTo("u07");
    JsonNode grades = claims.path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");
    assertThat(grades.path("lineitem").asText()).endsWith("/lineitem?type_id=1");
  }

  @Test
  void withholdsTheNameOfWhoDoesNotShareIt() {
    JsonNode claims = CLIENT.claimsOfLaunch("/as/208/launch/1");
    assertThat(claims.path("sub").asText()).isEqualTo("208");
    assertThat(claims.toString()).doesNotContain("Brennan", "email");
  }

  @Test
  void sendsDeepLinkingSettingsToATeacher() {
    JsonNode claims = CLIENT.claimsOfLaunch("/as/101/launch/deeplink");
    assertThat(claims.path(LaunchClaims.LTI + "message_type").asText())
        .isEqualTo("LtiDeepLinkingRequest");
    assertThat(
            claims
                .path(LaunchClaims.DEEP_LINK + "deep_linking_settings")
                .path("deep_link_return_url")
                .asText())
        .startsWith(CLIENT.sandbox.base() + "/deeplink/return");
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, someone-else",
    "redirect_uri, http://localhost:1/lti/launch",
    "scope, openid profile",
    "response_type, code",
    "response_mode, fragment",
    "prompt, login",
    "nonce, ''",
    "state, ''",
    "login_hint, ''"
  })
  void refusesAnAuthorizationRequestThatIsWrong(String name, String value) {
    Map<String, String> request = CLIENT.authorizationRequest(LAUNCH);
    request.put(name, value);
    assertThat(CLIENT.post("/auth", request).statusCode()).isEqualTo(400);
  }

  @Test
  void handsOutALaunchOnce() {
    Map<String, String> request = CLIENT.authorizationRequest(LAUNCH);
    CLIENT.post("/auth", request);
    assertThat(SandboxClient.fields(CLIENT.post("/auth", request)))
        .containsEntry("error", "launch_no_longer_valid")
        .containsEntry("state", "a-state")
        .doesNotContainKey("id_token");
  }

  @Test
  void refusesToLaunchAsAnotherPerson() {
    Map<String, String> request = CLIENT.authorizationRequest(LAUNCH);
    request.put("login_hint", "101");
    assertThat(SandboxClient.fields(CLIENT.post("/auth", request))).containsKey("error");
  }

  @Test
  void misbehavesOnDemandOnly() {
    Misbehaviours wrong = CLIENT.sandbox.misbehaviours();
    wrong.set(Misbehaviour.WRONG_NONCE, true);
    wrong.set(Misbehaviour.EXPIRED_TOKEN, true);
    wrong.set(Misbehaviour.NO_PERSON, true);
    JsonNode claims = CLIENT.claimsOfLaunch(LAUNCH);
    assertThat(claims.path("nonce").asText()).isNotEqualTo("a-nonce");
    assertThat(claims.path("exp").asLong())
        .isLessThan(CLIENT.clock.instant().getEpochSecond() - 500);
    assertThat(claims.has("sub")).isFalse();
  }

  @Test
  void switchesMisbehaviourByItsAddress() {
    assertThat(CLIENT.post("/misbehave?set=UNKNOWN_KEY&on=true", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(CLIENT.sandbox.misbehaviours().on(Misbehaviour.UNKNOWN_KEY)).isTrue();
    assertThat(CLIENT.post("/misbehave?set=NONSENSE&on=true", Map.of()).statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/as/101/course",
        "/as/101/activity/1",
        "/as/101/add",
        "/as/101/gradebook",
        "/as/201/people",
        "/misbehave"
      })
  void showsItsPages(String path) {
    assertThat(CLIENT.get(path).statusCode()).isEqualTo(200);
    assertThat(CLIENT.get(path).body())
        .contains("people are fictional")
        .doesNotContain("<b>text</b>", "style=", "onclick");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/as/999/course", "/as/101/activity/999", "/nothing", "/as/101/launch/77"})
  void knowsWhatItDoesNotHave(String path) {
    assertThat(CLIENT.get(path).statusCode()).isEqualTo(404);
  }
}
