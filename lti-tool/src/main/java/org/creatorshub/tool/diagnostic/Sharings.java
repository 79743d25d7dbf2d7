package org.creatorshub.tool.diagnostic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;

/** Who shares scores in which course. */
public interface Sharings {

  /** The newest decision of a learner in a course. */
  Optional<Sharing> of(Place place);

  /** Keeps a fresh agreement; false when one stands already. */
  boolean agree(Place place, Sharing fresh);

  /** Ends what stands; false when nothing does. */
  boolean withdraw(Place place, Instant at);

  /**
   * The newest finished round of everybody who shares now, in the order of their agreement, without
   * a word about whose it is.
   *
   * @param version only rounds with these wordings
   */
  List<Round> shared(UUID platform, UUID course, String questionnaire, String version);

  /** How many share, with or without a finished round. */
  int count(UUID platform, UUID course);
}
