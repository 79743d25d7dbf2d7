package org.creatorshub.tool.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who learned in a package, as the statements name them.
 *
 * @param key of what identifies them there
 * @param label what a teacher may recognise them by
 */
public record OutsideActor(
    UUID key,
    String label,
    int statements,
    List<String> units,
    Instant first,
    Instant last,
    Optional<Mapped> mapped) {
  public OutsideActor {
    units = List.copyOf(units);
  }

  /**
   * Who it is.
   *
   * @param id of this decision: what it brought is known by it, so that it can be taken back
   */
  public record Mapped(UUID id, UUID person, UUID pseudonym, Instant at) {}
}
