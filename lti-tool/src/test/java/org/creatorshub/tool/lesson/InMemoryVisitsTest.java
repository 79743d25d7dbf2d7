package org.creatorshub.tool.lesson;

import java.util.UUID;

final class InMemoryVisitsTest implements VisitsContract {
  private final Visits visits = new InMemoryVisits();

  @Override
  public Visits visits() {
    return visits;
  }

  @Override
  public UUID platform() {
    return new UUID(0, 1);
  }
}
