package org.creatorshub.reporting.outbox;

class InMemoryOutboxTest implements OutboxContract {
  private final TickingClock clock = new TickingClock();
  private final Outbox outbox = new InMemoryOutbox(clock);

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public TickingClock clock() {
    return clock;
  }
}
