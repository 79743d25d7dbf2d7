package org.creatorshub.tool.credential;

import java.util.List;
import org.creatorshub.content.course.Mapping;
import org.creatorshub.content.course.Outcome;

/**
 * Something that learners can earn a badge for.
 *
 * @param key short and lasting, for example {@code u07}
 * @param units what has to be done: numbers of units, for the picture
 * @param criteria what was checked, and by whom: as exact as possible
 * @param elsewhere what frameworks such as ESCO call it; only names with an address (AUTH-16)
 * @param credits ECTS; 0 where a badge carries none
 * @param approval whether a teacher looks first, unless the course has it otherwise
 */
public record Achievement(
    String key,
    Kind kind,
    String name,
    String description,
    String criteria,
    List<Integer> units,
    List<Outcome> outcomes,
    List<String> digcomp,
    List<Mapping> elsewhere,
    double credits,
    boolean approval) {
  /** How much it stands for. */
  public enum Kind {
    UNIT("Competency"),
    CAPSTONE("Assignment"),
    MODULE("MicroCredential");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word of Open Badges 3.0 (achievementType). */
    public String word() {
      return word;
    }
  }

  public Achievement {
    units = List.copyOf(units);
    outcomes = List.copyOf(outcomes);
    digcomp = List.copyOf(digcomp);
    elsewhere = elsewhere.stream().filter(one -> !one.uri().isEmpty()).toList();
  }
}
