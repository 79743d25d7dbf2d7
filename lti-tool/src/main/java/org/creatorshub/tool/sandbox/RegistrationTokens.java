package org.creatorshub.tool.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An administrator's leave for one tool to register, once and within the hour. */
final class RegistrationTokens {
  private static final long LIFE_SECONDS = 3600;

  private final Campus campus;
  private final Map<String, Instant> open = new ConcurrentHashMap<>();

  RegistrationTokens(Campus campus) {
    this.campus = campus;
  }

  /** Canvas's token is a JWT; to the tool every token is just text. */
  String make() {
    Instant until = Instant.now(campus.clock()).plusSeconds(LIFE_SECONDS);
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("jti", UUID.randomUUID().toString());
    claims.put("exp", until.getEpochSecond());
    String token =
        campus.manners().are(Manner.CANVAS)
            ? campus.keys().signed(claims)
            : UUID.randomUUID().toString();
    open.put(token, until);
    return token;
  }

  boolean isOpen(Optional<String> authorization) {
    return bearer(authorization).filter(this::living).isPresent();
  }

  /** True once for each token. */
  boolean use(Optional<String> authorization) {
    return bearer(authorization)
        .filter(this::living)
        .filter(token -> open.remove(token) != null)
        .isPresent();
  }

  private boolean living(String token) {
    Instant until = open.get(token);
    return until != null && Instant.now(campus.clock()).isBefore(until);
  }

  private static Optional<String> bearer(Optional<String> authorization) {
    return authorization
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> header.substring("Bearer ".length()));
  }
}
