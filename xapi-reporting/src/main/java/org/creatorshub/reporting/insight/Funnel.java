package org.creatorshub.reporting.insight;

import java.util.ArrayList;
import java.util.List;

/** How many reach each step, whichever way they go. */
public final class Funnel {

  /**
   * A step.
   *
   * @param reach of those who started, with evidence of this step or a later one
   * @param conversion of those who reached the step before
   */
  public record Step(Proportion reach, Proportion conversion) {}

  private Funnel() {}

  /**
   * All steps.
   *
   * @param furthest of each learner who started, the furthest step with evidence, from 0; −1 for
   *     none yet
   */
  public static List<Step> of(int steps, List<Integer> furthest) {
    List<Step> all = new ArrayList<>();
    int before = furthest.size();
    for (int step = 0; step < steps; step++) {
      int at = step;
      int reached = (int) furthest.stream().filter(one -> one >= at).count();
      all.add(new Step(new Proportion(reached, furthest.size()), new Proportion(reached, before)));
      before = reached;
    }
    return all;
  }
}
