package org.creatorshub.tool.exclusion;

/** How a decision about a question ends. */
public sealed interface ExclusionResult {

  /** It stands now, and every result is worked out again. */
  record Done(Effect effect) implements ExclusionResult {}

  /** It was so already; nothing was changed. */
  record AlreadySo() implements ExclusionResult {}

  /** It cannot be. */
  record Refused(String id, String sentence) implements ExclusionResult {
    static Refused of(ExclusionRule rule) {
      return new Refused(rule.id(), rule.sentence());
    }
  }
}
