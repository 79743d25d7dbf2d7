package org.creatorshub.tool.lmsclient;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorshub.tool.platform.Platform;

/** Asks an LMS for an access token with a signed assertion (Security Framework 1.0, 4.1). */
final class TokenRequest {
  private static final String DEPLOYMENT =
      "https://purl.imsglobal.org/spec/lti/claim/deployment_id";
  private static final long ASSERTION_SECONDS = 240;
  private static final long USUAL_LIFE_SECONDS = 3600;

  private final Transport transport;
  private final AssertionSigner signer;
  private final Clock clock;

  TokenRequest(Transport transport, AssertionSigner signer, Clock clock) {
    this.transport = transport;
    this.signer = signer;
    this.clock = clock;
  }

  TokenResult send(Platform platform, Optional<String> deployment, String scope) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", signer.sign(assertion(platform, deployment)));
    form.put("scope", scope);
    return read(
        transport.send(
            new Transport.Message(
                "POST",
                platform.tokenUrl(),
                Map.of(
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Accept",
                    "application/json"),
                encoded(form))),
        scope);
  }

  /** LTI-KEYS-09, 10: issued a little in the past, as Moodle refuses clocks that are ahead. */
  private Map<String, Object> assertion(Platform platform, Optional<String> deployment) {
    long now = Instant.now(clock).getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", platform.clientId());
    claims.put("sub", platform.clientId());
    claims.put("aud", platform.tokenAudience());
    claims.put("iat", now - 5);
    claims.put("exp", now + ASSERTION_SECONDS);
    claims.put("jti", UUID.randomUUID().toString());
    deployment.ifPresent(id -> claims.put(DEPLOYMENT, id));
    return claims;
  }

  private TokenResult read(Transport.Reply reply, String scope) {
    return switch (reply) {
      case Transport.Failed failed ->
          new TokenResult.Unavailable(failed.reason(), Optional.empty());
      case Transport.Answered answer when answer.status() == 200 -> granted(answer, scope);
      case Transport.Answered answer when answer.status() == 429 || answer.status() >= 500 ->
          new TokenResult.Unavailable(
              "token service answered " + answer.status(),
              RetryAfter.of(answer.header("retry-after"), Instant.now(clock)));
      case Transport.Answered answer -> new TokenResult.Denied(refusal(answer), false);
    };
  }

  private TokenResult granted(Transport.Answered answer, String scope) {
    JsonNode body = LenientJson.read(answer.body());
    String token = body.path("access_token").asText("");
    if (token.isBlank()) {
      // A page of maintenance or sign-in, under status 200.
      return new TokenResult.Unavailable("token service sent no token", Optional.empty());
    }
    List<String> scopes = Arrays.asList(body.path("scope").asText(scope).split("\\s+", -1));
    if (!scopes.contains(scope)) {
      return new TokenResult.Denied("the LMS does not grant " + scope, true);
    }
    long life = Math.max(0, body.path("expires_in").asLong(USUAL_LIFE_SECONDS));
    return new TokenResult.Granted(token, Instant.now(clock).plusSeconds(life));
  }

  /** The error code only: some LMSs answer with text that is not JSON, or with whole pages. */
  private static String refusal(Transport.Answered answer) {
    String error = LenientJson.read(answer.body()).path("error").asText("");
    String code = error.matches("[a-z_]{1,40}") ? ": " + error : "";
    return "token service answered " + answer.status() + code;
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
