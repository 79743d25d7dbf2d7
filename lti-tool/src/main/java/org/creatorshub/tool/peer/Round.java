package org.creatorshub.tool.peer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Learners of one course review each other's work on one task.
 *
 * @param course our key of the LMS course, or of the link when the launch named no course
 * @param due until when work takes part and reviews are asked for; later reviews are still taken
 * @param reviews how many each learner gives and gets, 1 to 5
 * @param anonymous whether learners do not learn each other's names
 * @param closedAt since when nothing more is taken and everybody reads what was said
 */
public record Round(
    UUID platform,
    UUID id,
    UUID course,
    String unit,
    String artefact,
    Instant due,
    int reviews,
    boolean anonymous,
    long seed,
    Instant openedAt,
    Optional<Instant> closedAt) {
  boolean open() {
    return closedAt.isEmpty();
  }
}
