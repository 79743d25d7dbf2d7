package org.creatorshub.tool.checklist;

import java.util.UUID;

class InMemoryCheckResultsTest implements CheckResultsContract {
  private final CheckResults results = new InMemoryCheckResults();

  @Override
  public CheckResults results() {
    return results;
  }

  @Override
  public UUID platform() {
    return UUID.randomUUID();
  }
}
