package org.creatorshub.reporting.lrs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.validation.Edition;

/**
 * What to look for (L-05).
 *
 * @param agent a checked agent or identified group
 * @param since exclusive
 * @param until inclusive
 * @param limit 0 for as many as the store gives
 * @param edition readers of 1.0.3 are not shown what was written under 2.0
 * @param writer shows only what this one vouches for, to keys that may not see more (L-24)
 */
public record Query(
    Optional<ObjectNode> agent,
    Optional<String> verb,
    Optional<String> activity,
    Optional<UUID> registration,
    boolean relatedActivities,
    boolean relatedAgents,
    Optional<Instant> since,
    Optional<Instant> until,
    int limit,
    boolean ascending,
    Edition edition,
    Optional<Authority> writer) {

  /** What everybody wrote. */
  public Query(
      Optional<ObjectNode> agent,
      Optional<String> verb,
      Optional<String> activity,
      Optional<UUID> registration,
      boolean relatedActivities,
      boolean relatedAgents,
      Optional<Instant> since,
      Optional<Instant> until,
      int limit,
      boolean ascending,
      Edition edition) {
    this(
        agent,
        verb,
        activity,
        registration,
        relatedActivities,
        relatedAgents,
        since,
        until,
        limit,
        ascending,
        edition,
        Optional.empty());
  }

  /** The same among what this one wrote. */
  public Query writtenBy(Authority only) {
    return new Query(
        agent,
        verb,
        activity,
        registration,
        relatedActivities,
        relatedAgents,
        since,
        until,
        limit,
        ascending,
        edition,
        Optional.of(only));
  }

  /** Everything, newest first. */
  public static Query all(Edition edition) {
    return new Query(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        0,
        false,
        edition);
  }
}
