package org.creatorshub.tool.learner;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.creatorshub.reporting.insight.Proportion;
import org.creatorshub.tool.attention.Watched;
import org.creatorshub.tool.rule.LearnerFacts.UnitFacts;

/** Means over a course, shown beside one learner; nothing below five people. */
record Averages(List<Watched> learners) {
  private static final String TOO_FEW = "too few";

  String progress(String unit) {
    return mean(unit, UnitFacts::opened, one -> one.progress() * 100);
  }

  String best(String unit) {
    return mean(unit, one -> one.best().isPresent(), one -> one.best().orElseThrow().doubleValue());
  }

  private String mean(String unit, Predicate<UnitFacts> counts, ToDoubleFunction<UnitFacts> value) {
    List<UnitFacts> all =
        learners.stream()
            .flatMap(one -> one.facts().units().stream())
            .filter(one -> one.unit().equals(unit))
            .filter(counts)
            .toList();
    if (all.isEmpty()) {
      return "";
    }
    OptionalDouble mean = all.stream().mapToDouble(value).average();
    return all.size() < Proportion.ENOUGH
        ? TOO_FEW
        : Math.round(mean.orElse(0)) + " % (n = " + all.size() + ")";
  }
}
