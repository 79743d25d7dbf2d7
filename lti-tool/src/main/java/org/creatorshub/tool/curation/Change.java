package org.creatorshub.tool.curation;

import java.util.UUID;
import org.creatorshub.tool.portfolio.Outcome;

/** What became of a change to the portfolio. */
public sealed interface Change {
  /** It is kept. */
  record Done(UUID piece) implements Change {}

  /**
   * Nothing changed.
   *
   * @param sentence what to do about it
   */
  record Refused(String id, String sentence) implements Change {}

  static Change refused(CurationRule rule) {
    return new Refused(rule.id(), rule.sentence());
  }

  static Change refused(Outcome.Refused<?> no) {
    return new Refused(no.id(), no.sentence());
  }
}
