package org.creatorshub.reporting.outbox;

/** Knows how to tell one kind of target. */
@FunctionalInterface
public interface Sender {
  /** Sends one message and says what came of it; its lease is renewed meanwhile. */
  Outcome send(Message message);
}
