package org.creatorshub.reporting.forwarding;

import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Queues for a target what was stored since the last time: a row per statement, with the place up
 * to which it was done, in one transaction (O-01). Storing itself does nothing for targets and
 * never waits for them; what it committed is the log that this reads, up to where nothing can come
 * in late any more.
 */
public final class QueueingStatements {
  /** A queue is filled up to here; the rest waits in the log, which is there anyway (O-12). */
  static final int FULL = 5_000;

  private final JdbcQueueing queueing;

  public QueueingStatements(Jdbi jdbi, Clock clock) {
    this.queueing = new JdbcQueueing(jdbi, clock);
  }

  /** How many statements were queued. */
  public int queueNew(UUID target) {
    return queueing.queueNew(target) + queueing.queueHistory(target);
  }
}
