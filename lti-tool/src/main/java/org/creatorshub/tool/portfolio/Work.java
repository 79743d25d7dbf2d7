package org.creatorshub.tool.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A learner's work on one portfolio task: the draft and all that was handed in, oldest first.
 *
 * @param id identity of the portfolio item, carried into records
 */
public record Work(
    UUID id, Place place, String unit, String artefact, Draft draft, List<Version> versions) {
  public Work {
    versions = List.copyOf(versions);
  }

  /** What counts: the newest hand-in. */
  public Optional<Version> newest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }
}
