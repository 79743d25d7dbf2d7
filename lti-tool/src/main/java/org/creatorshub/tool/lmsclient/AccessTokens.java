package org.creatorshub.tool.lmsclient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorshub.tool.platform.Platform;

/**
 * Access tokens of a registration, deployment and scope, kept until a minute before they end; of
 * many who need one at once, one asks (LTI-KEYS-12).
 */
final class AccessTokens {
  private static final Duration MARGIN = Duration.ofSeconds(60);

  /** Tokens that ended are dropped when there are so many. */
  private static final int MANY = 1_000;

  private record Key(UUID platform, Optional<String> deployment, String scope) {
    static Key of(Platform platform, LmsCall call) {
      return new Key(platform.id(), call.deployment(), call.scope());
    }
  }

  private final TokenRequest request;
  private final Clock clock;
  private final Map<Key, TokenResult.Granted> kept = new ConcurrentHashMap<>();
  private final Map<Key, CompletableFuture<TokenResult>> asking = new ConcurrentHashMap<>();

  AccessTokens(TokenRequest request, Clock clock) {
    this.request = request;
    this.clock = clock;
  }

  TokenResult token(Platform platform, LmsCall call) {
    Key key = Key.of(platform, call);
    TokenResult.Granted present = kept.get(key);
    if (present != null && Instant.now(clock).isBefore(present.until().minus(MARGIN))) {
      return present;
    }
    CompletableFuture<TokenResult> mine = new CompletableFuture<>();
    CompletableFuture<TokenResult> first = asking.putIfAbsent(key, mine);
    return first == null ? ask(platform, key, mine) : first.join();
  }

  /** The LMS refused this token: nobody shall use it again. */
  void forget(Platform platform, LmsCall call, TokenResult.Granted refused) {
    kept.remove(Key.of(platform, call), refused);
  }

  private void dropEnded() {
    if (kept.size() >= MANY) {
      Instant now = Instant.now(clock);
      kept.values().removeIf(granted -> granted.until().isBefore(now));
    }
  }

  private TokenResult ask(Platform platform, Key key, CompletableFuture<TokenResult> mine) {
    try {
      TokenResult result = request.send(platform, key.deployment(), key.scope());
      if (result instanceof TokenResult.Granted granted) {
        dropEnded();
        kept.put(key, granted);
      }
      mine.complete(result);
      return result;
    } finally {
      asking.remove(key, mine);
      // Only if the request ended in a fault: those who wait must not wait for ever.
      mine.completeExceptionally(new IllegalStateException("The token request failed"));
    }
  }
}
