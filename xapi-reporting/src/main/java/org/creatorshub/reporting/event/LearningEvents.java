package org.creatorshub.reporting.event;

import java.util.List;

/** Tells every listener of a fact, in the caller's transaction: all hear it, or none does. */
public final class LearningEvents {
  private final List<Listener> listeners;

  /** Hears facts in the transaction in which they happen, in their order, some perhaps again. */
  @FunctionalInterface
  public interface Listener {
    void hear(List<LearningEvent> events);
  }

  public LearningEvents(List<Listener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  public void publish(LearningEvent event) {
    publish(List.of(event));
  }

  /** Tells of several facts at once, in this order: cheaper than one by one. */
  public void publish(List<LearningEvent> events) {
    if (!events.isEmpty()) {
      listeners.forEach(listener -> listener.hear(events));
    }
  }
}
