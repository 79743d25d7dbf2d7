package org.creatorshub.tool.rule;

/** The figures of the rules that a teaching team may change, each a whole number. */
public enum RuleFigure {
  DUE_DAYS(Rule.R1, "due", "Days before the date", 0, 60, 3),
  INACTIVE_DAYS(Rule.R2, "inactive", "More days away than", 1, 90, 7),
  TRIES(Rule.R3, "tries", "Tries in vain, at least", 2, 20, 3),
  TIME_FACTOR(Rule.R3, "times", "Times the planned minutes, at least", 1, 10, 2),
  BEHIND(Rule.R4, "behind", "Points under the plan, at least", 5, 100, 20),
  DROP(Rule.R6, "drop", "Points under the usual, at least", 5, 100, 25),
  QUIET_SHARE(Rule.R7, "quiet", "Active days, under so many per cent of before", 10, 100, 50);

  private final Rule rule;
  private final String field;
  private final String label;
  private final int least;
  private final int most;
  private final int usual;

  RuleFigure(Rule rule, String field, String label, int least, int most, int usual) {
    this.rule = rule;
    this.field = field;
    this.label = label;
    this.least = least;
    this.most = most;
    this.usual = usual;
  }

  /** The rule that looks at it. */
  public Rule rule() {
    return rule;
  }

  /** Its name in forms. */
  public String field() {
    return field;
  }

  /** What it means, in words before the number. */
  public String label() {
    return label;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  /** What a course begins with. */
  public int usual() {
    return usual;
  }
}
