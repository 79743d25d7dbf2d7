package org.creatorshub.tool.lesson;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Cells in memory, for tests. */
public final class InMemorySheetCells implements SheetCells {
  private record Key(Run run, String sheet) {}

  private final Map<Key, Map<String, String>> cells = new HashMap<>();

  @Override
  public Map<String, String> of(Run run, String sheet) {
    return cells.getOrDefault(new Key(run, sheet), Map.of());
  }

  @Override
  public void keep(Run run, String sheet, Map<String, String> typed, Instant at) {
    cells.put(new Key(run, sheet), Map.copyOf(typed));
  }
}
