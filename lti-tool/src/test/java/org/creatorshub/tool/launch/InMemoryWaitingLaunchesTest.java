package org.creatorshub.tool.launch;

import java.util.UUID;

class InMemoryWaitingLaunchesTest implements WaitingLaunchesContract {
  private final InMemoryWaitingLaunches waiting = new InMemoryWaitingLaunches();

  @Override
  public WaitingLaunches waiting() {
    return waiting;
  }

  @Override
  public UUID platform() {
    return new UUID(0, 1);
  }
}
