package org.creatorshub.tool.lesson;

import java.util.UUID;

final class InMemoryPositionsTest implements PositionsContract {
  private final Positions positions = new InMemoryPositions();

  @Override
  public Positions positions() {
    return positions;
  }

  @Override
  public UUID platform() {
    return new UUID(0, 1);
  }
}
