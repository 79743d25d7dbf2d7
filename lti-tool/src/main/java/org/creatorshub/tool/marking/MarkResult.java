package org.creatorshub.tool.marking;

import java.time.Instant;

/** What became of a marking that a teacher sent. */
sealed interface MarkResult {

  /** The draft is kept; {@code revision} is what the next save builds on. */
  record Saved(int revision, Instant at) implements MarkResult {}

  /**
   * The learner sees it now.
   *
   * @param sent whether a mark went on its way to the gradebook
   */
  record Published(Marking marking, boolean sent) implements MarkResult {}

  /** Nothing was changed; {@code id} is for support. */
  record Refused(MarkRule rule, String sentence) implements MarkResult {
    static Refused of(MarkRule rule) {
      return new Refused(rule, rule.sentence());
    }

    String id() {
      return rule.id();
    }
  }
}
