package org.creatorshub.tool.launch.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One platform's key set in memory: fetched by one caller at a time, renewed before it is stale,
 * asked for an unknown key at most twice a minute, kept through an outage for a day (LTI-KEYS-07).
 */
final class RememberedKeys {
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
  private static final Duration THROUGH_OUTAGE = Duration.ofHours(24);

  private final Supplier<CompletableFuture<Optional<Fetched>>> source;
  private final Clock clock;

  private @Nullable Fetched last;
  private Instant lastRead = Instant.EPOCH;
  private Instant lastTry = Instant.EPOCH;
  private @Nullable CompletableFuture<Void> running;

  /** What came back, and how long it may be believed. */
  record Fetched(KeySet keys, Instant until) {}

  RememberedKeys(Supplier<CompletableFuture<Optional<Fetched>>> source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  KeyAnswer find(String kid) {
    if (overdue()) {
      fetch().join(); // a key that was withdrawn meanwhile must not open one more launch
    }
    Optional<PlatformKey> key = known(kid);
    if (key.isPresent()) {
      if (due()) {
        CompletableFuture<Void> unused = fetch(); // in the background: this launch need not wait
      }
      return new KeyAnswer.Found(key.get());
    }
    fetch().join();
    return known(kid)
        .<KeyAnswer>map(KeyAnswer.Found::new)
        .orElseGet(() -> reached() ? new KeyAnswer.Unknown() : new KeyAnswer.Unreachable());
  }

  private synchronized Optional<PlatformKey> known(String kid) {
    return usable().flatMap(fetched -> fetched.keys().find(kid));
  }

  private synchronized boolean reached() {
    return usable().isPresent();
  }

  private Optional<Fetched> usable() {
    boolean young = clock.instant().isBefore(lastRead.plus(THROUGH_OUTAGE));
    return Optional.ofNullable(last).filter(fetched -> young);
  }

  /** True in the last fifth of the time that the set may be believed, and after it. */
  private synchronized boolean due() {
    Fetched fetched = last;
    if (fetched == null) {
      return true;
    }
    Duration life = Duration.between(lastRead, fetched.until());
    return clock.instant().isAfter(fetched.until().minus(life.dividedBy(5)));
  }

  /** True if the set may no longer be believed and nobody has asked for a new one since. */
  private synchronized boolean overdue() {
    Fetched fetched = last;
    return fetched != null
        && !clock.instant().isBefore(fetched.until())
        && lastTry.isBefore(fetched.until());
  }

  /** Joins the fetch under way, begins one, or does nothing if the last was just now. */
  private synchronized CompletableFuture<Void> fetch() {
    Instant now = clock.instant();
    CompletableFuture<Void> under = running;
    if (under != null && !under.isDone()) {
      return under;
    }
    if (now.isBefore(lastTry.plus(BETWEEN_FETCHES))) {
      return CompletableFuture.completedFuture(null);
    }
    lastTry = now;
    running = source.get().thenAccept(this::keep);
    return running;
  }

  private synchronized void keep(Optional<Fetched> fetched) {
    if (fetched.isPresent()) {
      last = fetched.get();
      lastRead = clock.instant();
    }
  }
}
