package org.creatorshub.tool.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one purpose. What a key may do follows from times alone, so that every node and every
 * moment agree (LTI-KEYS-04).
 *
 * @param keys oldest generation first
 */
public record Keyring(List<StoredKey> keys) {
  /** A key is published so long before it signs. */
  static final Duration BEFORE = Duration.ofHours(24);

  /** A key stays published so long after another one took over. */
  static final Duration AFTER = Duration.ofDays(7);

  /** A key signs so long. */
  static final Duration LIFE = Duration.ofDays(90);

  /** How long a platform may remember the set: far less than half of either overlap. */
  static final Duration MAX_AGE = Duration.ofHours(1);

  /** What a key does at a moment. */
  public enum State {
    /** Published, and signs later. */
    NEXT,
    SIGNING,
    /** Signs no more; platforms can still verify what it signed. */
    VERIFYING,
    RETIRED,
    WITHDRAWN
  }

  public Keyring {
    keys = List.copyOf(keys);
  }

  Optional<StoredKey> signing(Instant now) {
    return keys.stream()
        .filter(key -> !withdrawn(key, now) && !key.useAt().isAfter(now))
        .max(Comparator.comparingInt(StoredKey::generation));
  }

  Optional<StoredKey> next(Instant now) {
    return keys.stream()
        .filter(key -> !withdrawn(key, now) && key.useAt().isAfter(now))
        .min(Comparator.comparingInt(StoredKey::generation));
  }

  List<StoredKey> published(Instant now) {
    return keys.stream()
        .filter(key -> !key.publishedAt().isAfter(now))
        .filter(key -> state(key, now).compareTo(State.VERIFYING) <= 0)
        .toList();
  }

  /** What this key does now. */
  public State state(StoredKey key, Instant now) {
    if (withdrawn(key, now)) {
      return State.WITHDRAWN;
    }
    if (key.useAt().isAfter(now)) {
      return State.NEXT;
    }
    Optional<Instant> replaced = replacedAt(key).filter(at -> !at.isAfter(now));
    if (replaced.isEmpty()) {
      return State.SIGNING;
    }
    return now.isBefore(replaced.get().plus(AFTER)) ? State.VERIFYING : State.RETIRED;
  }

  /** When the key leaves the public set; empty while no other one is to follow it. */
  public Optional<Instant> until(StoredKey key) {
    return key.withdrawnAt().or(() -> replacedAt(key).map(at -> at.plus(AFTER)));
  }

  boolean due(Instant now) {
    return next(now).isEmpty()
        && signing(now)
            .map(key -> !now.isBefore(key.useAt().plus(LIFE).minus(BEFORE)))
            .orElse(true);
  }

  int newest() {
    return keys.stream().mapToInt(StoredKey::generation).max().orElse(0);
  }

  /** When a later key took over, or will; one that was taken back before its time never does. */
  private Optional<Instant> replacedAt(StoredKey key) {
    return keys.stream()
        .filter(later -> later.generation() > key.generation())
        .filter(later -> later.withdrawnAt().map(at -> at.isAfter(later.useAt())).orElse(true))
        .map(StoredKey::useAt)
        .min(Comparator.naturalOrder());
  }

  private static boolean withdrawn(StoredKey key, Instant now) {
    return key.withdrawnAt().filter(at -> !at.isAfter(now)).isPresent();
  }
}
