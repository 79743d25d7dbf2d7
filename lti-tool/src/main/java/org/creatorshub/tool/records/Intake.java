package org.creatorshub.tool.records;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets in as much as can be worked on; the rest waits a moment, in order, or is told to come again.
 * So a flood makes answers late or refused, and never takes memory or the database away from
 * everybody else.
 */
public final class Intake {
  private static final int KILOBYTE = 1024;

  private final Semaphore memory;
  private final Semaphore writes;
  private final int waiting;
  private final Duration patience;

  /**
   * With nothing in it.
   *
   * @param patience how long a request waits for its turn
   */
  public Intake(Limits limits, Duration patience) {
    this.memory = new Semaphore(kilobytes(limits.heldBytes()), true);
    this.writes = new Semaphore(limits.writesAtOnce(), true);
    this.waiting = limits.waiting();
    this.patience = patience;
  }

  /** Does what needs so many bytes of memory; empty when there is no room for it now. */
  <T> Optional<T> holding(long bytes, Supplier<T> work) {
    return through(memory, kilobytes(bytes), work);
  }

  /** Does what writes to the database; empty when too many others do. */
  <T> Optional<T> writing(Supplier<T> work) {
    return through(writes, 1, work);
  }

  private <T> Optional<T> through(Semaphore gate, int permits, Supplier<T> work) {
    if (!enter(gate, permits)) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      gate.release(permits);
    }
  }

  private boolean enter(Semaphore gate, int permits) {
    try {
      // without time, but in turn: whoever waits already goes first
      if (gate.tryAcquire(permits, 0, TimeUnit.SECONDS)) {
        return true;
      }
      return gate.getQueueLength() < waiting
          && gate.tryAcquire(permits, patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int kilobytes(long bytes) {
    return Math.toIntExact(Math.max(1, (bytes + KILOBYTE - 1) / KILOBYTE));
  }
}
