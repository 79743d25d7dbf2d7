package org.creatorshub.tool.deeplink;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What a teacher decided; no pick means that nothing is to be added. */
record Choice(List<Pick> picks) {
  Choice {
    picks = List.copyOf(picks);
  }

  /**
   * One thing to place.
   *
   * @param opens when students may begin, with the offset of the chosen time zone
   * @param due when they should have finished
   */
  record Pick(
      Offer offer,
      String title,
      String text,
      Optional<Grading> grading,
      Optional<OffsetDateTime> opens,
      Optional<OffsetDateTime> due) {}

  /**
   * A gradebook column.
   *
   * @param points its maximum, above zero
   * @param released whether students see their mark as soon as it is there
   */
  record Grading(BigDecimal points, boolean released) {}
}
