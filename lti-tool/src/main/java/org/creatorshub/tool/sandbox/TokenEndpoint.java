package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Hands out access tokens for a signed client assertion (Security Framework 1.0, 4.1). */
final class TokenEndpoint {
  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final long LIFE_SECONDS = 3600;

  private record Grant(String client, Set<String> scopes, Instant until) {}

  private final Campus campus;
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Set<String> usedIds = ConcurrentHashMap.newKeySet();

  TokenEndpoint(Campus campus) {
    this.campus = campus;
  }

  Answer answer(Request request) {
    if (campus.misbehaviours().on(Misbehaviour.SERVICES_DOWN)) {
      return Answer.text(503, "Service Unavailable");
    }
    Params form = request.form();
    if (!form.has("grant_type", "client_credentials")) {
      return refused("unsupported_grant_type");
    }
    Optional<JsonNode> assertion =
        form.one("client_assertion").flatMap(campus.toolKeys()::verified);
    if (!form.has("client_assertion_type", ASSERTION)
        || assertion.isEmpty()
        || !believable(assertion.get())) {
      return refused("invalid_client");
    }
    // Unknown scopes are dropped silently, as Moodle does.
    List<String> scopes =
        Arrays.stream(form.text("scope").split(" ", -1))
            .filter(scope -> gives(assertion.get(), scope))
            .toList();
    return scopes.isEmpty()
        ? refused("invalid_scope")
        : granted(assertion.get().path("iss").asText(), scopes);
  }

  private boolean gives(JsonNode claims, String scope) {
    boolean off = scope.equals(Scopes.SCORE) && campus.misbehaviours().on(Misbehaviour.SCORES_OFF);
    return allowed(claims).contains(scope) && !off;
  }

  private List<String> allowed(JsonNode claims) {
    return campus
        .tools()
        .of(claims.path("iss").asText())
        .map(InstalledTool::scopes)
        .orElse(List.of());
  }

  /** Whether a bearer header carries a living token with one of these scopes. */
  boolean allows(Optional<String> authorization, String... anyOf) {
    return grant(authorization)
        .filter(grant -> Arrays.stream(anyOf).anyMatch(grant.scopes()::contains))
        .isPresent();
  }

  /** The tool that got the living token of a bearer header. */
  Optional<InstalledTool> holder(Optional<String> authorization) {
    return grant(authorization).flatMap(grant -> campus.tools().of(grant.client()));
  }

  private Optional<Grant> grant(Optional<String> authorization) {
    return authorization
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> grants.get(header.substring("Bearer ".length())))
        .filter(grant -> Instant.now(campus.clock()).isBefore(grant.until()));
  }

  /** Forgets every token, as a restarted LMS does. */
  void forget() {
    grants.clear();
  }

  private boolean believable(JsonNode claims) {
    long now = Instant.now(campus.clock()).getEpochSecond();
    long iat = claims.path("iat").asLong(0);
    long exp = claims.path("exp").asLong(0);
    JsonNode aud = claims.path("aud");
    return claims.path("sub").asText().equals(claims.path("iss").asText())
        && campus
            .tools()
            .of(claims.path("iss").asText())
            .flatMap(InstalledTool::deployment)
            .filter(id -> claims.path(LaunchClaims.LTI + "deployment_id").asText(id).equals(id))
            .isPresent()
        && aud.isTextual()
        && aud.asText().equals(campus.address("/token"))
        && iat <= now
        && exp > now
        && exp - iat <= LIFE_SECONDS
        && !claims.path("jti").asText().isBlank()
        && usedIds.add(claims.path("jti").asText());
  }

  private Answer granted(String client, List<String> scopes) {
    String token = UUID.randomUUID().toString().replace("-", "");
    Instant until = Instant.now(campus.clock()).plusSeconds(LIFE_SECONDS);
    grants.put(token, new Grant(client, Set.copyOf(scopes), until));
    // Moodle answers JSON under this content type.
    return Answer.json(
        200,
        "text/html; charset=utf-8",
        Map.of(
            "access_token",
            token,
            "token_type",
            "Bearer",
            "expires_in",
            LIFE_SECONDS,
            "scope",
            String.join(" ", scopes)));
  }

  private static Answer refused(String error) {
    return Answer.json(400, "application/json", Map.of("error", error));
  }
}
