package org.creatorshub.tool.player;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.outside.Whose;

/**
 * One launch of a unit in the player.
 *
 * @param said verbs of cmi5 that were told in it
 * @param ends when its token is worth nothing any more
 */
public record UnitSession(
    UUID platform,
    UUID id,
    UUID person,
    UUID pseudonym,
    Optional<UUID> context,
    UUID link,
    UUID registration,
    String unit,
    Optional<String> lms,
    Set<String> said,
    Instant begun,
    Instant ends) {
  public UnitSession {
    said = Set.copyOf(said);
  }

  Whose whose() {
    return new Whose(platform, pseudonym, context, link, registration, Optional.of(id), lms);
  }
}
