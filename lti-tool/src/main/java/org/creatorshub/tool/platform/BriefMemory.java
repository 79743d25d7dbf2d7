package org.creatorshub.tool.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers from memory for a moment: what every launch asks and an administrator changes now and
 * then. Another node's change is seen after {@link #LIFE}, one of this node at once. Only what was
 * found is remembered, so that strangers cannot fill it.
 */
final class BriefMemory<K, V> {
  static final Duration LIFE = Duration.ofSeconds(2);

  private final Clock clock;
  private final Map<K, Found<V>> found = new ConcurrentHashMap<>();

  private record Found<V>(V value, Instant at) {}

  BriefMemory(Clock clock) {
    this.clock = clock;
  }

  Optional<V> get(K key, Supplier<Optional<V>> asking) {
    Instant now = clock.instant();
    Found<V> known = found.get(key);
    if (known != null && known.at().plus(LIFE).isAfter(now) && !known.at().isAfter(now)) {
      return Optional.of(known.value());
    }
    Optional<V> fresh = asking.get();
    fresh.ifPresentOrElse(
        value -> found.put(key, new Found<>(value, now)), () -> found.remove(key));
    return fresh;
  }

  void forget() {
    found.clear();
  }
}
