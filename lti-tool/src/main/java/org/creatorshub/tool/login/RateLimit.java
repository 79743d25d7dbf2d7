package org.creatorshub.tool.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts logins per key in windows of one minute (LTI-LOGIN-11). Bounded: the key that waited
 * longest is forgotten first. A whole course may sit behind one address, so limits are generous.
 */
public final class RateLimit {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_KEYS = 20_000;

  /** A lecture hall, or a whole campus behind one address, opens an activity at once. */
  private static final int USUAL_PER_NETWORK = 6_000;

  private static final int NETWORKS = 10;

  private final Clock clock;
  private final int perNetwork;
  private final Map<String, Window> windows = new LinkedHashMap<>();

  private record Window(Instant start, int count) {}

  public RateLimit(Clock clock) {
    this(clock, USUAL_PER_NETWORK);
  }

  /**
   * @param perNetwork sign-ins a minute from one network to one platform
   */
  public RateLimit(Clock clock, int perNetwork) {
    this.clock = clock;
    this.perNetwork = perNetwork;
  }

  int perNetwork() {
    return perNetwork;
  }

  int perPlatform() {
    return Math.multiplyExact(perNetwork, NETWORKS);
  }

  /** True if this key stays within {@code most} per minute, this time counted. */
  public synchronized boolean allows(String key, int most) {
    Instant now = clock.instant();
    Optional<Window> open =
        Optional.ofNullable(windows.get(key))
            .filter(window -> now.isBefore(window.start().plus(WINDOW)));
    Window next =
        open.map(window -> new Window(window.start(), window.count() + 1))
            .orElseGet(() -> new Window(now, 1));
    if (open.isEmpty()) {
      windows.remove(key); // a new window goes to the end of the queue
    }
    windows.put(key, next);
    if (windows.size() > MOST_KEYS) {
      windows.remove(windows.keySet().iterator().next());
    }
    return next.count() <= most;
  }
}
