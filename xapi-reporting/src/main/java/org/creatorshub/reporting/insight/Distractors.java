package org.creatorshub.reporting.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What strong and weak learners chose, option by option. */
public final class Distractors {

  /** Everybody's choice beside their score on the rest of the test. */
  public record Choice(Set<String> chosen, double rest) {
    public Choice {
      chosen = Set.copyOf(chosen);
    }
  }

  /** What an option does. */
  public enum Verdict {
    WORKS("works"),
    RARE("hardly chosen"),
    NEVER("never chosen"),
    ATTRACTS_THE_STRONG("wrong, but stronger learners choose it"),
    KEY("the right answer"),
    KEY_IN_DOUBT("the right answer, but strong learners choose another");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether somebody should look. */
    public boolean flags() {
      return this == ATTRACTS_THE_STRONG || this == KEY_IN_DOUBT;
    }
  }

  /**
   * An option.
   *
   * @param upper share who chose it in the best third by rest score
   * @param lower the same of the weakest third
   * @param r of "chose it" with the rest score; empty where all or none chose it
   */
  public record Line(
      String option,
      int n,
      double share,
      double upper,
      double lower,
      Optional<Double> r,
      Verdict verdict) {}

  private static final double FUNCTIONING = 0.05;

  private final List<Choice> choices;
  private final double[] upper;
  private final double[] lower;
  private final double places;

  private Distractors(List<Choice> choices) {
    this.choices = choices;
    double[] rests = choices.stream().mapToDouble(Choice::rest).toArray();
    this.places = choices.size() / 3.0;
    this.upper = Extremes.weights(rests, places, true);
    this.lower = Extremes.weights(rests, places, false);
  }

  /**
   * Every option in the given order; none where nobody chose.
   *
   * @param key the right options
   */
  public static List<Line> of(List<String> options, Set<String> key, List<Choice> choices) {
    if (choices.isEmpty()) {
      return List.of();
    }
    Distractors all = new Distractors(List.copyOf(choices));
    double best =
        options.stream().filter(o -> !key.contains(o)).mapToDouble(all::upper).max().orElse(0);
    return options.stream().map(option -> all.line(option, key.contains(option), best)).toList();
  }

  private Line line(String option, boolean right, double best) {
    double[] chose = chose(option);
    int n = (int) Arrays.stream(chose).sum();
    double[] rests = choices.stream().mapToDouble(Choice::rest).toArray();
    Optional<Double> r = Correlation.of(chose, rests).map(Correlation::r);
    double share = (double) n / choices.size();
    Verdict verdict =
        right ? upper(option) < best ? Verdict.KEY_IN_DOUBT : Verdict.KEY : wrong(n, share, r);
    return new Line(option, n, share, upper(option), share(lower, chose), r, verdict);
  }

  private static Verdict wrong(int n, double share, Optional<Double> r) {
    if (n == 0) {
      return Verdict.NEVER;
    }
    if (r.filter(value -> value > 0).isPresent()) {
      return Verdict.ATTRACTS_THE_STRONG;
    }
    return share < FUNCTIONING ? Verdict.RARE : Verdict.WORKS;
  }

  private double upper(String option) {
    return share(upper, chose(option));
  }

  private double share(double[] weights, double[] chose) {
    return Extremes.sum(weights, chose) / places;
  }

  private double[] chose(String option) {
    return choices.stream().mapToDouble(one -> one.chosen().contains(option) ? 1 : 0).toArray();
  }
}
