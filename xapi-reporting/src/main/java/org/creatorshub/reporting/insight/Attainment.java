package org.creatorshub.reporting.insight;

import java.util.List;

/**
 * How many learners met an outcome. "No evidence" is always a part of its own and never "not met".
 */
public record Attainment(int met, int partly, int not, int noEvidence) {

  /** Where one learner stands. */
  public enum Level {
    MET,
    PARTLY,
    NOT,
    NO_EVIDENCE
  }

  /**
   * The rule: met from so large a share right first time, partly from a smaller one.
   *
   * @param least below so many answers there is no evidence
   */
  public record Rule(int least, double met, double partly) {
    /** At least two answers; two of three right is met, one of three partly. */
    public static final Rule USUAL = new Rule(2, 2.0 / 3, 1.0 / 3);

    public Level judge(int right, int answered) {
      if (answered < least) {
        return Level.NO_EVIDENCE;
      }
      // compared as whole numbers would be: 2 of 3 is exactly two thirds
      double share = (double) right / answered;
      if (share >= met - 1e-9) {
        return Level.MET;
      }
      return share >= partly - 1e-9 ? Level.PARTLY : Level.NOT;
    }
  }

  public static Attainment of(List<Level> levels) {
    return new Attainment(
        count(levels, Level.MET),
        count(levels, Level.PARTLY),
        count(levels, Level.NOT),
        count(levels, Level.NO_EVIDENCE));
  }

  private static int count(List<Level> levels, Level asked) {
    return (int) levels.stream().filter(level -> level == asked).count();
  }

  /** Of those with evidence. */
  public Proportion share() {
    return new Proportion(met, met + partly + not);
  }

  public int all() {
    return met + partly + not + noEvidence;
  }
}
