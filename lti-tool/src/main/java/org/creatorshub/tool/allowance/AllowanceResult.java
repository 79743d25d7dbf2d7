package org.creatorshub.tool.allowance;

/** How a decision about one learner ends. */
public sealed interface AllowanceResult {

  /** It stands now. */
  record Done(String sentence) implements AllowanceResult {}

  /** It cannot be, with an id that support can find. */
  record Refused(String id, String sentence) implements AllowanceResult {}
}
