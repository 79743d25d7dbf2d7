package org.creatorshub.reporting.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The worker's step: lease, send, settle. Call it again while it sends something; it holds no
 * transaction while it waits for the target.
 */
public final class Delivery {
  /** Renewed while a message is being sent; a killed worker's messages come back after it. */
  private static final Duration LEASE = Duration.ofSeconds(20);

  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final Outbox outbox;
  private final Clock clock;
  private final Backoff backoff;
  private final Duration lease;

  public Delivery(Outbox outbox, Clock clock, RandomGenerator random) {
    this(outbox, clock, random, LEASE);
  }

  Delivery(Outbox outbox, Clock clock, RandomGenerator random, Duration lease) {
    this.outbox = outbox;
    this.clock = clock;
    this.lease = lease;
    this.backoff = new Backoff(random);
  }

  /** Sends what is due, at most {@code limit} messages; how many it tried. */
  public int deliverOnce(String target, Sender sender, int limit) {
    List<Message> due = outbox.lease(target, limit, lease);
    if (due.isEmpty()) {
      return 0;
    }
    try (LeaseKeeper keeper = new LeaseKeeper(outbox, due, lease)) {
      keeper.start();
      for (Message message : due) {
        settle(message, sender.send(message));
      }
    }
    return due.size();
  }

  private void settle(Message message, Outcome outcome) {
    switch (outcome) {
      case Outcome.Delivered delivered -> outbox.sent(message);
      case Outcome.TryAgain again -> outbox.tryAgain(message, next(message, again), again.reason());
      case Outcome.Park park -> outbox.park(message, park.reason());
      case Outcome.StopTarget stop -> outbox.stopTarget(message, stop.reason());
    }
  }

  private Instant next(Message message, Outcome.TryAgain again) {
    Duration wait = backoff.after(message.attempts());
    Duration asked = again.after().orElse(Duration.ZERO);
    Duration longer = asked.compareTo(wait) > 0 ? asked : wait;
    return clock.instant().plus(longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer);
  }
}
