package org.creatorshub.tool.rule;

import java.util.Set;

/**
 * The figures of the rules in one course, for the whole teaching team.
 *
 * @param dueDays R1: days before a due date
 * @param inactiveDays R2: more days than these without activity
 * @param tries R3: unsuccessful tries at one question within seven days
 * @param timeFactor R3: how often the planned minutes, without having completed the unit
 * @param behind R4: points of a hundred under the plan
 * @param drop R6: points of a hundred under the own median
 * @param off rules that are not asked
 */
public record RuleSettings(
    int dueDays, int inactiveDays, int tries, int timeFactor, int behind, int drop, Set<Rule> off) {
  /** What a course begins with. */
  public static final RuleSettings USUAL = new RuleSettings(3, 7, 3, 2, 20, 25, Set.of());

  public RuleSettings {
    off = Set.copyOf(off);
  }
}
