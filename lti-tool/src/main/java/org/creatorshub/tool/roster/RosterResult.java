package org.creatorshub.tool.roster;

/** What came of asking the LMS for a list of people. */
public sealed interface RosterResult {
  /**
   * The list was taken over.
   *
   * @param people on the list, or those about whom something was told
   */
  record Read(int people, RosterChange change) implements RosterResult {}

  /** This course offers no list to us. */
  record NotOffered() implements RosterResult {}

  /** Somebody else is reading this list at the moment. */
  record Underway() implements RosterResult {}

  /** The list stays as it was. */
  record Failed(String reason) implements RosterResult {}
}
