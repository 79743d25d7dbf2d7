package org.creatorshub.reporting.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Renews the leases of a worker for as long as it lives: a slow target keeps its messages, a killed
 * worker loses them soon.
 */
public final class LeaseKeeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LeaseKeeper.class.getName());

  /** So many renewals may fail before a lease ends. */
  private static final int RENEWALS = 4;

  private final Outbox outbox;
  private final List<Message> messages;
  private final Duration lease;
  private final CountDownLatch done = new CountDownLatch(1);

  public LeaseKeeper(Outbox outbox, List<Message> messages, Duration lease) {
    this.outbox = outbox;
    this.messages = messages;
    this.lease = lease;
  }

  /** Renews from now on until this is closed. */
  public void start() {
    var unused = Thread.ofVirtual().name("outbox-lease").start(this::renewUntilDone);
  }

  private void renewUntilDone() {
    try {
      while (!done.await(lease.dividedBy(RENEWALS).toMillis(), TimeUnit.MILLISECONDS)) {
        renew();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** A message that was settled meanwhile is nobody's any more: renewing it changes nothing. */
  private void renew() {
    try {
      outbox.renewAll(messages, lease);
    } catch (RuntimeException away) {
      LOG.log(System.Logger.Level.WARNING, "A lease could not be renewed; trying again", away);
    }
  }

  @Override
  public void close() {
    done.countDown();
  }
}
