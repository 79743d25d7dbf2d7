package org.creatorshub.content.course;

import java.util.List;

/**
 * A technique that helps to find or to sort ideas.
 *
 * @param letter where it stands in the A–Z
 * @param shortNames other names under which people know it
 * @param minutes how long a round takes
 * @param origin whose idea it is, no more certain than is known
 * @param caution what goes wrong with it
 * @param units where it helps
 * @param exercise a task on a fictional case or on the learner's own project, as Markdown
 */
public record Technique(
    String id,
    String letter,
    String name,
    List<String> shortNames,
    String what,
    List<String> steps,
    int minutes,
    Group group,
    Phase when,
    String origin,
    String caution,
    List<String> units,
    String exercise) {

  /** How many people do it together. */
  public record Group(int least, int most) {}

  /** Whether it opens or closes. */
  public enum Phase {
    DIVERGE,
    CONVERGE
  }

  public Technique {
    shortNames = List.copyOf(shortNames);
    steps = List.copyOf(steps);
    units = List.copyOf(units);
  }
}
