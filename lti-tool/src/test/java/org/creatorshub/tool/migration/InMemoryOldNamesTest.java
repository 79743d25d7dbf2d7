package org.creatorshub.tool.migration;

import java.util.UUID;

final class InMemoryOldNamesTest implements OldNamesContract {
  private final OldNames names = new InMemoryOldNames();
  private final KeptSecrets secrets = new InMemoryKeptSecrets();

  @Override
  public OldNames names() {
    return names;
  }

  @Override
  public KeptSecrets secrets() {
    return secrets;
  }

  @Override
  public UUID platform() {
    return UUID.randomUUID();
  }
}
