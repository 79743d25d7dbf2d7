package org.creatorshub.tool.roster;

/** What came of asking the LMS for a list of people. */
public sealed interface RosterResult {
  record Read(int people) implements RosterResult {}

  /** This course offers no list to us. */
  record NotOffered() implements RosterResult {}

  /** The list stays as it was. */
  record Failed(String reason) implements RosterResult {}
}
