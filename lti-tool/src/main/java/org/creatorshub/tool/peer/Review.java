package org.creatorshub.tool.peer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.FilledRubric;

/**
 * One learner's review of another's version, given or not yet.
 *
 * @param author who made the work
 * @param reviewer empty after that person was erased
 * @param revision grows with every save; 0 before the first
 * @param begun whether the reviewer has looked at the work
 */
public record Review(
    UUID id,
    UUID round,
    UUID item,
    int version,
    UUID author,
    Optional<UUID> reviewer,
    FilledRubric filled,
    int revision,
    boolean begun,
    Optional<Instant> givenAt) {

  boolean by(UUID person) {
    return reviewer.filter(person::equals).isPresent();
  }

  boolean given() {
    return givenAt.isPresent();
  }

  boolean hasWords() {
    return !filled.comment().isEmpty()
        || filled.lines().stream().anyMatch(line -> !line.comment().isEmpty());
  }
}
