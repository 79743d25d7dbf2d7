package org.creatorshub.reporting.outbox;

/** Knows how to tell one kind of target. */
@FunctionalInterface
public interface Sender {
  /** Sends one message and says what came of it; must take less time than the lease. */
  Outcome send(Message message);
}
