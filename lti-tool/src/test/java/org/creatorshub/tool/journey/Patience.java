package org.creatorshub.tool.journey;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what a process of its own will do, looking often and never for ever. */
final class Patience {
  private static final long STEP = Duration.ofMillis(100).toNanos();

  private Patience() {}

  /** Fails with the words if it does not come true in time. */
  static void until(Supplier<String> what, Duration longest, BooleanSupplier happened) {
    long end = System.nanoTime() + longest.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("Not within " + longest.toSeconds() + " s: " + what.get());
      }
      LockSupport.parkNanos(STEP);
    }
  }
}
