package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorshub.content.scoring.Scoring;
import org.creatorshub.tool.question.Drawn;

/** The result of an attempt from what each question earned. */
public final class Tally {
  private Tally() {}

  /**
   * Per cent of the points of the questions that count; of all, should none of them count.
   *
   * @param shares earned share of each question, 0 to 1; a question without one earned nothing
   * @param excluded questions that leave both sides of the fraction (SCORE-12)
   */
  public static BigDecimal percent(
      List<Drawn> drawn, Map<String, Double> shares, Set<String> excluded) {
    List<Drawn> counting = drawn.stream().filter(one -> !excluded.contains(one.id())).toList();
    return Scoring.percent(
        (counting.isEmpty() ? drawn : counting)
            .stream()
                .map(
                    one ->
                        new Scoring.Earned(
                            shares.getOrDefault(one.id(), 0.0), one.question().points()))
                .toList());
  }
}
