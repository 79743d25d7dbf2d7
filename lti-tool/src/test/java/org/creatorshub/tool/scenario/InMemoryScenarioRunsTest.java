package org.creatorshub.tool.scenario;

import java.util.UUID;

final class InMemoryScenarioRunsTest implements ScenarioRunsContract {
  private final ScenarioRuns runs = new InMemoryScenarioRuns();

  @Override
  public ScenarioRuns runs() {
    return runs;
  }

  @Override
  public UUID platform() {
    return UUID.randomUUID();
  }
}
