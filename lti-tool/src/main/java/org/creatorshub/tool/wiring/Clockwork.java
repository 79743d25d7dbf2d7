package org.creatorshub.tool.wiring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Work that comes round on a thread of its own; what one round throws, the next forgets. */
final class Clockwork {
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private final Logger log;
  private final String fault;

  /**
   * @param owner in whose name faults are logged
   * @param fault what to log when a round throws
   */
  Clockwork(Class<?> owner, String fault) {
    this.log = Logger.getLogger(owner);
    this.fault = fault;
  }

  /** Goes round with pauses between; not at all where the tool carries out a single command. */
  void every(Duration pause, Runnable round) {
    every(pause, pause, round);
  }

  void every(Duration first, Duration pause, Runnable round) {
    if (Running.present().serves()) {
      var unused =
          thread.scheduleWithFixedDelay(
              () -> guarded(round), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** The edge: a schedule that throws once never runs again. */
  void guarded(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException e) {
      log.error(fault, e);
    }
  }

  void stop() {
    thread.shutdownNow();
  }
}
