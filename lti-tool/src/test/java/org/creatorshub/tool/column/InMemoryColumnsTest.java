package org.creatorshub.tool.column;

import java.util.UUID;

class InMemoryColumnsTest implements ColumnsContract {
  private final Columns columns = new InMemoryColumns();
  private final UUID platform = UUID.randomUUID();

  @Override
  public Columns columns() {
    return columns;
  }

  @Override
  public UUID platform() {
    return platform;
  }
}
