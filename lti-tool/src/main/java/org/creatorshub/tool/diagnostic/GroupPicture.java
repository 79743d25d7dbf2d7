package org.creatorshub.tool.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.diagnostic.Item;
import org.creatorshub.content.diagnostic.Measuring;
import org.creatorshub.content.diagnostic.Questionnaire;
import org.creatorshub.content.diagnostic.Score;
import org.creatorshub.reporting.insight.Gain;
import org.creatorshub.reporting.insight.Gates;
import org.creatorshub.reporting.insight.Interval;
import org.creatorshub.reporting.insight.Reliability;
import org.creatorshub.reporting.insight.ScoreTable;

/**
 * Figures of those who share their scores. People are taken in by fives, in the order in which they
 * agreed, so that nobody's score is the difference between two pages.
 *
 * @param counted how many people the figures are about, a multiple of five
 */
record GroupPicture(int counted, List<Line> lines) {
  static final int STEP = Gates.USUAL.share();

  /** DIAG-07: from so many people on, alpha and standard error are given. */
  static final int FOR_ALPHA = 100;

  /**
   * One dimension.
   *
   * @param n how many of those counted have a score
   * @param complete how many of them answered every line
   */
  record Line(
      String dimension, int n, Optional<Mean> mean, int complete, Optional<Consistency> alpha) {}

  /** Mean of scores, 0 to 100, with 95 per cent for it. */
  record Mean(double value, Interval interval) {}

  /**
   * How far the lines of a dimension ask the same.
   *
   * @param alpha Cronbach's, with 95 per cent for it
   * @param error standard error of one person's score, in points of 0 to 100
   */
  record Consistency(double alpha, Interval interval, double error) {}

  /**
   * The figures.
   *
   * @param people values 1 to 5 by item, one map for each person, in the order of their agreement
   */
  static GroupPicture of(Questionnaire asked, List<Map<String, Integer>> people) {
    List<Map<String, Integer>> counted = people.subList(0, people.size() - people.size() % STEP);
    List<Map<String, Score>> scores =
        counted.stream().map(answers -> new Measuring(asked, answers).dimensions()).toList();
    return new GroupPicture(
        counted.size(),
        asked.blocks().stream().map(block -> line(block, counted, scores)).toList());
  }

  private static Line line(
      Questionnaire.Block block,
      List<Map<String, Integer>> people,
      List<Map<String, Score>> scores) {
    List<Double> known = new ArrayList<>();
    for (Map<String, Score> one : scores) {
      if (one.get(block.dimension()) instanceof Score.Known score) {
        known.add(score.value());
      }
    }
    double[][] complete =
        people.stream()
            .filter(
                answers -> block.counted().stream().map(Item::id).allMatch(answers::containsKey))
            .map(answers -> values(block, answers))
            .toArray(double[][]::new);
    return new Line(
        block.dimension(), known.size(), mean(known), complete.length, alpha(block, complete));
  }

  /** None of few people, and none where all are alike: it would be everybody's own score. */
  private static Optional<Mean> mean(List<Double> known) {
    boolean alike = known.stream().distinct().count() < 2;
    if (!Gates.USUAL.showsShare(known.size()) || alike) {
      return Optional.empty();
    }
    // The mean with its t interval, as the difference from nothing.
    return new Gain(known.stream().map(value -> new Gain.Pair(0, value)).toList())
        .raw()
        .map(
            mean ->
                new Mean(
                    mean.value(),
                    new Interval(
                        Math.max(0, mean.interval().low()),
                        Math.min(100, mean.interval().high()))));
  }

  private static Optional<Consistency> alpha(Questionnaire.Block block, double[][] complete) {
    if (complete.length < FOR_ALPHA) {
      return Optional.empty();
    }
    List<String> items = block.counted().stream().map(Item::id).toList();
    // A sum of k answers from 1 to 5 is a score of 0 to 100: 25 / k points for each step.
    double points = 25.0 / items.size();
    return Reliability.of(new ScoreTable(items, complete))
        .map(one -> new Consistency(one.alpha(), one.interval(), one.sem() * points));
  }

  private static double[] values(Questionnaire.Block block, Map<String, Integer> answers) {
    return block.counted().stream()
        .mapToDouble(
            item -> {
              int answer = answers.getOrDefault(item.id(), 0);
              return item.purpose() instanceof Item.Counted counted && counted.reversed()
                  ? 6 - answer
                  : answer;
            })
        .toArray();
  }
}
