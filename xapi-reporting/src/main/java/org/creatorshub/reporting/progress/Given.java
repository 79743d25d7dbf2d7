package org.creatorshub.reporting.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A learner's answer to a question: in a test that of one attempt, on a page the first.
 *
 * @param attempt empty for practice on a page
 * @param share earned share of the points, 0 to 1
 * @param response as it was written down; of choices their ids with {@code [,]} between
 */
public record Given(
    UUID learner,
    Optional<UUID> attempt,
    String question,
    Instant at,
    boolean right,
    double share,
    Optional<String> response) {

  /** The options of a choice that were chosen. */
  public Set<String> chosen() {
    return response.map(text -> Set.of(text.split("\\[,\\]", -1))).orElse(Set.of());
  }
}
