package org.creatorshub.tool.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Feedback;

/**
 * What is stored of a piece.
 *
 * @param id of handed-in work, the id of that work
 * @param position in the learner's order, from 0
 * @param source where an imported piece was made; else empty
 * @param said what others said of an imported piece, there
 * @param editions oldest first
 */
public record Piece(
    UUID id,
    Origin origin,
    int position,
    String source,
    List<Feedback.Said> said,
    Instant addedAt,
    List<Edition> editions) {

  /** Where a piece comes from. */
  public enum Origin {
    /** From a finished task, by itself. */
    WORK,
    /** Added by the learner. */
    OWN,
    /** From an export of this or another installation. */
    IMPORTED
  }

  public Piece {
    said = List.copyOf(said);
    editions = List.copyOf(editions);
  }

  public Optional<Edition> newest() {
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
  }
}
