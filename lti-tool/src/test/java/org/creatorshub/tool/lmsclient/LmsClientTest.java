package org.creatorshub.tool.lmsclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LmsClientTest {
  private static final String SCOPE = "scope:score";
  private static final LmsCall CALL = LmsCall.get(SomePlatform.ITEM, SCOPE, "application/x+json");

  private final Platform platform = SomePlatform.some();
  private final MovingClock clock = new MovingClock();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<Map<String, Object>> assertions = new ArrayList<>();
  private final LmsClient client =
      new LmsClient(transport, this::signed, clock, uri -> uri.getScheme().equals("https"));

  private String signed(Map<String, Object> claims) {
    assertions.add(claims);
    return "signed-" + assertions.size();
  }

  @Test
  void sendsTheTokenAndTheMediaTypeExactly() {
    transport.then(200, "{}");
    assertThat(client.send(platform, CALL))
        .isEqualTo(new LmsAnswer.Received(200, "{}", Optional.empty()));
    assertThat(transport.sent().getFirst().headers())
        .containsEntry("Authorization", "Bearer t0")
        .containsEntry("Accept", "application/x+json");
  }

  @Test
  @Requirement({"LTI-KEYS-09", "LTI-KEYS-10"})
  void signsAFreshAssertionALittleInThePast() {
    transport.then(200, "").then(200, "");
    client.send(platform, CALL);
    clock.advance(Duration.ofHours(2));
    client.send(platform, CALL);
    long now = clock.instant().getEpochSecond();
    assertThat(assertions).hasSize(2);
    assertThat(assertions.getLast())
        .containsEntry("iss", "client-1")
        .containsEntry("sub", "client-1")
        .containsEntry("aud", platform.tokenAudience())
        .containsEntry("iat", now - 5)
        .containsEntry("exp", now + 240);
    assertThat(assertions.getFirst().get("jti")).isNotEqualTo(assertions.getLast().get("jti"));
  }

  @Test
  @Requirement("LTI-KEYS-09")
  void namesTheDeploymentInWhoseNameItAsks() {
    transport.then(200, "").then(200, "").then(200, "");
    client.send(platform, CALL.inDeployment("7"));
    client.send(platform, CALL.inDeployment("8"));
    client.send(platform, CALL.inDeployment("7"));
    assertThat(assertions)
        .extracting(claims -> claims.get("https://purl.imsglobal.org/spec/lti/claim/deployment_id"))
        .containsExactly("7", "8");
  }

  @Test
  @Requirement("LTI-KEYS-08")
  void asksForATokenWithASignedAssertion() {
    List<String> forms = new ArrayList<>();
    Transport listening =
        message -> {
          forms.add(message.method() + " " + message.headers().get("Content-Type"));
          forms.add(message.body());
          return ScriptedTransport.answered(200, "{\"access_token\":\"t\"}");
        };
    new AccessTokens(new TokenRequest(listening, this::signed, clock), clock).token(platform, CALL);
    assertThat(forms)
        .containsExactly(
            "POST application/x-www-form-urlencoded",
            "grant_type=client_credentials&client_assertion_type="
                + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                + "&client_assertion=signed-1&scope=scope%3Ascore");
  }

  @Test
  @Requirement("LTI-KEYS-12")
  void keepsATokenUntilAMinuteBeforeItEnds() {
    transport.then(200, "").then(200, "").then(200, "");
    client.send(platform, CALL);
    clock.advance(Duration.ofSeconds(3539));
    client.send(platform, CALL);
    assertThat(transport.tokenRequests()).isEqualTo(1);
    clock.advance(Duration.ofSeconds(1));
    client.send(platform, CALL);
    assertThat(transport.tokenRequests()).isEqualTo(2);
  }

  @Test
  @Requirement({"LTI-AGS-12", "LTI-KEYS-12"})
  void renewsARefusedTokenOnce() {
    transport.then(401, "").then(200, "ok");
    assertThat(client.send(platform, CALL)).isInstanceOf(LmsAnswer.Received.class);
    assertThat(transport.tokenRequests()).isEqualTo(2);
  }

  @Test
  void givesUpWhenAFreshTokenIsRefusedToo() {
    transport.then(401, "").then(401, "");
    assertThat(client.send(platform, CALL)).isInstanceOf(LmsAnswer.NoAccess.class);
    assertThat(transport.sent()).hasSize(2);
  }

  @Test
  void asksOnceForATokenThatManyNeed() throws Exception {
    CountDownLatch bothInside = new CountDownLatch(1);
    AtomicInteger requests = new AtomicInteger();
    Transport slow =
        message -> {
          requests.incrementAndGet();
          try {
            bothInside.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return ScriptedTransport.answered(200, "{\"access_token\":\"t\"}");
        };
    AccessTokens tokens = new AccessTokens(new TokenRequest(slow, this::signed, clock), clock);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<TokenResult>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(threads.submit(() -> tokens.token(platform, CALL)));
      }
      bothInside.countDown();
      for (Future<TokenResult> result : results) {
        assertThat(result.get()).isInstanceOf(TokenResult.Granted.class);
      }
    }
    assertThat(requests).hasValue(1);
  }

  @Test
  void acceptsATokenUnderAnyContentTypeButNoPageInItsPlace() {
    transport.tokensAre(ScriptedTransport.answered(200, "<html>maintenance</html>"));
    assertThat(client.send(platform, CALL)).isInstanceOf(LmsAnswer.Busy.class);
  }

  @Test
  void acceptsMoodlesTokenAnswer() {
    JsonNode moodle = MoodleAnswers.of("lti-services-teacher.json", "token");
    transport.tokensAre(
        new Transport.Answered(
            200,
            Map.of("content-type", List.of("text/html; charset=utf-8")),
            moodle.path("body").toString()));
    transport.then(200, "");
    LmsCall call =
        LmsCall.get(
            SomePlatform.ITEM, "https://purl.imsglobal.org/spec/lti-ags/scope/score", "x/y");
    assertThat(client.send(platform, call)).isInstanceOf(LmsAnswer.Received.class);
    assertThat(transport.sent().getFirst().headers().get("Authorization"))
        .isEqualTo("Bearer " + moodle.path("body").path("access_token").asText());
  }

  @Test
  @Requirement("LTI-KEYS-11")
  void knowsAServiceThatIsNotGranted() {
    transport.tokensAre(
        ScriptedTransport.answered(200, "{\"access_token\":\"t\",\"scope\":\"other\"}"));
    assertThat(client.send(platform, CALL))
        .isEqualTo(new LmsAnswer.NoAccess("the LMS does not grant " + SCOPE, true));
    transport.tokensAre(ScriptedTransport.answered(400, "{\"error\":\"invalid_client\"}"));
    assertThat(client.send(platform, CALL))
        .isEqualTo(new LmsAnswer.NoAccess("token service answered 400: invalid_client"));
    transport.tokensAre(ScriptedTransport.answered(400, "<p>secret text</p>"));
    assertThat(client.send(platform, CALL))
        .isEqualTo(new LmsAnswer.NoAccess("token service answered 400"));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503})
  void takesPassingTroubleForBusy(int status) {
    transport.then(new Transport.Answered(status, Map.of("retry-after", List.of("30")), ""));
    assertThat(client.send(platform, CALL))
        .isEqualTo(
            new LmsAnswer.Busy("the LMS answered " + status, Optional.of(Duration.ofSeconds(30))));
  }

  @Test
  @Requirement("LTI-AGS-12")
  void tellsThrottlingFromRefusal() {
    transport
        .then(new Transport.Answered(403, Map.of("x-rate-limit-remaining", List.of("0.0")), ""))
        .then(403, "no")
        .then(new Transport.Failed("no connection"));
    assertThat(client.send(platform, CALL)).isInstanceOf(LmsAnswer.Busy.class);
    assertThat(client.send(platform, CALL)).isEqualTo(new LmsAnswer.Refused(403, "no"));
    assertThat(client.send(platform, CALL)).isInstanceOf(LmsAnswer.Busy.class);
  }

  @Test
  @Requirement("LTI-KEYS-13")
  void callsNoAddressThatIsNotTrusted() {
    LmsCall plain = LmsCall.get(java.net.URI.create("http://10.0.0.1/x"), SCOPE, "x/y");
    assertThat(client.send(platform, plain)).isInstanceOf(LmsAnswer.Refused.class);
    assertThat(transport.tokenRequests()).isZero();
  }
}
