package org.creatorshub.reporting.lrs;

/** What a request to the record store needs; a {@link Scope} gives some of these. */
public enum Right {
  WRITE_STATEMENTS,
  /** Withdrawing statements takes a right of its own, beside that to write. */
  VOID_STATEMENTS,
  /** Statements that the same key wrote. */
  READ_OWN_STATEMENTS,
  READ_STATEMENTS,
  READ_STATE,
  WRITE_STATE,
  READ_PROFILES,
  WRITE_PROFILES,
  /** What is known of an activity or agent that the request names. */
  LOOK_UP,
  /** Changing what is known of an activity; without it definitions are left alone. */
  DEFINE
}
