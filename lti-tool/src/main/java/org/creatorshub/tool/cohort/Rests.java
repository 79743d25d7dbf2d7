package org.creatorshub.tool.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorshub.reporting.progress.Given;

/** What each learner has on everything but one question, as a mean share; added up once for all. */
final class Rests {
  private final Map<UUID, Sum> all;

  private record Sum(double shares, int answers) {
    static Sum of(Given given) {
      return new Sum(given.share(), 1);
    }

    Sum and(Sum other) {
      return new Sum(shares + other.shares, answers + other.answers);
    }
  }

  Rests(List<Given> answers) {
    this.all = sums(answers);
  }

  private static Map<UUID, Sum> sums(List<Given> answers) {
    Map<UUID, Sum> sums = new HashMap<>();
    answers.forEach(given -> sums.merge(given.learner(), Sum.of(given), Sum::and));
    return sums;
  }

  /**
   * Mean shares by learner; who answered nothing else is not in it.
   *
   * @param question the answers that are left out
   */
  Map<UUID, Double> without(List<Given> question) {
    Map<UUID, Sum> left = sums(question);
    Map<UUID, Double> rests = new HashMap<>();
    all.forEach(
        (learner, sum) -> {
          Sum own = left.getOrDefault(learner, new Sum(0, 0));
          int others = sum.answers() - own.answers();
          if (others > 0) {
            rests.put(learner, (sum.shares() - own.shares()) / others);
          }
        });
    return rests;
  }
}
