package org.creatorshub.reporting.lrs;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the requests of each key on this node. A key saves up for ten seconds; only keys that are
 * known come here, so that strangers cannot fill it.
 */
final class KeyRates {
  private static final double SAVED_SECONDS = 10;

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  private record Bucket(double left, Instant at) {}

  /** True if the key stays within its rate, this time counted. */
  boolean take(String key, int perMinute, Instant now) {
    if (perMinute == 0) {
      return true;
    }
    double perSecond = perMinute / 60.0;
    double most = Math.max(1, perSecond * SAVED_SECONDS);
    boolean[] taken = new boolean[1];
    buckets.compute(
        key,
        (name, known) -> {
          double left = known == null ? most : Math.min(most, saved(known, now, perSecond));
          taken[0] = left >= 1;
          return new Bucket(taken[0] ? left - 1 : left, now);
        });
    return taken[0];
  }

  private static double saved(Bucket known, Instant now, double perSecond) {
    long nanos = Math.max(0, Duration.between(known.at(), now).toNanos());
    return known.left() + perSecond * nanos / 1e9;
  }
}
