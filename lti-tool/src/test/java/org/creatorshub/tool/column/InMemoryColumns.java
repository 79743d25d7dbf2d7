package org.creatorshub.tool.column;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Columns in memory, for tests of what uses them. */
public final class InMemoryColumns implements Columns {
  private final List<Column> kept = new ArrayList<>();

  @Override
  public synchronized <T> T alone(UUID platform, UUID link, Supplier<T> work) {
    return work.get();
  }

  @Override
  public synchronized List<Column> of(UUID platform, UUID link) {
    return kept.stream()
        .filter(column -> column.platform().equals(platform) && column.link().equals(link))
        .toList();
  }

  @Override
  public synchronized void keep(Column column, Instant at) {
    boolean made =
        column.made()
            || of(column.platform(), column.link()).stream()
                .filter(old -> old.resource().equals(column.resource()))
                .anyMatch(old -> old.made() && old.address().equals(column.address()));
    forget(column.platform(), column.link(), column.resource());
    kept.add(
        new Column(
            column.platform(),
            column.link(),
            column.resource(),
            column.address(),
            made,
            column.insteadOf()));
  }

  @Override
  public synchronized void forget(UUID platform, UUID link, String resource) {
    kept.removeIf(
        column ->
            column.platform().equals(platform)
                && column.link().equals(link)
                && column.resource().equals(resource));
  }

  @Override
  public synchronized Optional<UUID> linkOf(UUID platform, URI address) {
    return kept.stream()
        .filter(column -> column.platform().equals(platform))
        .filter(column -> column.address().equals(address))
        .map(Column::link)
        .findFirst();
  }
}
