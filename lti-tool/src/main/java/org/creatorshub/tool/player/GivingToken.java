package org.creatorshub.tool.player;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;

/** Gives the token of a launch out, once, and knows it again (cmi5, 8.2). */
public final class GivingToken {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private final UnitSessions sessions;
  private final Secrets secrets;
  private final Clock clock;

  public GivingToken(UnitSessions sessions, Secrets secrets, Clock clock) {
    this.sessions = sessions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** What to send after {@code Basic}; empty when it was given before, or the address is wrong. */
  Optional<String> give(String platform, String session, String secret) {
    boolean sound =
        ID.matcher(platform).matches() && ID.matcher(session).matches() && Secrets.hasShape(secret);
    if (!sound) {
      return Optional.empty();
    }
    String token = secrets.next();
    boolean first =
        sessions.take(
            UUID.fromString(platform),
            UUID.fromString(session),
            Fingerprint.of(secret),
            Fingerprint.of(token),
            clock.instant());
    String pair = platform + "." + session + ":" + token;
    return first
        ? Optional.of(Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)))
        : Optional.empty();
  }

  /** The launch whose token a request carries. */
  Optional<UnitSession> holder(Optional<String> authorization) {
    return authorization
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith("basic "))
        .flatMap(header -> pair(header.substring(6).strip()))
        .filter(pair -> pair.matches("[0-9a-f-]{36}\\.[0-9a-f-]{36}:[A-Za-z0-9_-]{32}"))
        .filter(pair -> ID.matcher(pair.substring(0, 36)).matches())
        .filter(pair -> ID.matcher(pair.substring(37, 73)).matches())
        .flatMap(
            pair ->
                sessions.of(
                    UUID.fromString(pair.substring(0, 36)),
                    UUID.fromString(pair.substring(37, 73)),
                    Fingerprint.of(pair.substring(74)),
                    clock.instant()));
  }

  private static Optional<String> pair(String coded) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(coded), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
