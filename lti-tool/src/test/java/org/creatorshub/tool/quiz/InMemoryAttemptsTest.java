package org.creatorshub.tool.quiz;

import java.util.UUID;

final class InMemoryAttemptsTest implements AttemptsContract {
  private final Attempts attempts = new InMemoryAttempts();

  @Override
  public Attempts attempts() {
    return attempts;
  }

  @Override
  public UUID platform() {
    return new UUID(0, 1);
  }
}
