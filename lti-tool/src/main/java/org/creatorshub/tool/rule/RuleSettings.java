package org.creatorshub.tool.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The figures of the rules in one course, for the whole teaching team.
 *
 * @param figures those that the team has set; others are as usual
 * @param off rules that are not asked
 */
public record RuleSettings(Map<RuleFigure, Integer> figures, Set<Rule> off) {
  /** What a course begins with. */
  public static final RuleSettings USUAL = new RuleSettings(Map.of(), Set.of());

  public RuleSettings {
    figures = Map.copyOf(figures);
    off = Set.copyOf(off);
  }

  /** The figure as it holds in the course. */
  public int of(RuleFigure figure) {
    return figures.getOrDefault(figure, figure.usual());
  }

  /** The same with another value of one figure. */
  public RuleSettings with(RuleFigure figure, int value) {
    Map<RuleFigure, Integer> changed = new EnumMap<>(RuleFigure.class);
    changed.putAll(figures);
    changed.put(figure, value);
    return new RuleSettings(changed, off);
  }

  /** The same without some rules. */
  public RuleSettings without(Set<Rule> rules) {
    return new RuleSettings(figures, rules);
  }
}
