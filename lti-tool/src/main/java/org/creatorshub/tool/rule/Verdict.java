package org.creatorshub.tool.rule;

import java.util.List;

/** What the rules say of a learner. */
public sealed interface Verdict {

  /**
   * Something may need a person.
   *
   * @param first the first rule that fired
   * @param further those after it, in their order
   */
  record Flagged(Flag first, List<Flag> further) implements Verdict {
    public Flagged {
      further = List.copyOf(further);
    }
  }

  /** The rules looked at enough, and none fired. */
  record OnTrack() implements Verdict {}

  /**
   * The rules cannot tell: this is not "on track".
   *
   * @param missing what is missing, in a sentence
   */
  record NotEnough(String missing) implements Verdict {}
}
