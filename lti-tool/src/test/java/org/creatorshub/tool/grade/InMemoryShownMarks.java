package org.creatorshub.tool.grade;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What gradebooks showed, in memory. */
public final class InMemoryShownMarks implements ShownMarks {
  private final Map<Cell, Known> known = new HashMap<>();

  @Override
  public synchronized Optional<Known> of(Cell cell) {
    return Optional.ofNullable(known.get(cell));
  }

  @Override
  public synchronized void delivered(Cell cell, URI column, Optional<Shown> shown) {
    known.put(cell, new Known(column, shown, shown));
  }

  @Override
  public synchronized void read(Cell cell, URI column, Shown shown) {
    Optional<Shown> afterOurs =
        of(cell).filter(old -> old.column().equals(column)).flatMap(Known::afterOurs);
    known.put(cell, new Known(column, afterOurs, Optional.of(shown)));
  }
}
