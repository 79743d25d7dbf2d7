package org.creatorshub.tool.column;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The columns that we found or made. */
public interface Columns {
  /** Does the work while nobody else, on any node, looks for or makes a column of this link. */
  <T> T alone(UUID platform, UUID link, Supplier<T> work);

  /** Those of a link. */
  List<Column> of(UUID platform, UUID link);

  /** Keeps a column in the place of the link's earlier one for the same test or task. */
  void keep(Column column, Instant at);

  void forget(UUID platform, UUID link, String resource);

  /** The link that a column belongs to, whether we keep it or its launches name it. */
  Optional<UUID> linkOf(UUID platform, URI address);
}
