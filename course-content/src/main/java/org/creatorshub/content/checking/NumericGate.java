package org.creatorshub.content.checking;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Numeric;
import org.creatorshub.content.expression.Value;

/** AUTH-10: the key of every variant can be computed, and no misconception counts as right. */
record NumericGate(Findings findings) {
  void check(Question question) {
    if (question instanceof Numeric numeric) {
      for (Map<String, BigDecimal> values : new Combinations(numeric.parameters()).all()) {
        Optional<String> problem = problem(numeric, values);
        if (problem.isPresent()) {
          // One example is enough to find the cause.
          findings.fault(
              numeric.id(),
              "AUTH-10",
              "\"" + numeric.id() + "\" with " + values + ": " + problem.get());
          return;
        }
      }
    }
  }

  private static Optional<String> problem(Numeric numeric, Map<String, BigDecimal> values) {
    return switch (Computation.value(numeric.key(), values)) {
      case Value.NotComputable no -> Optional.of("the key has no value. " + no.reason());
      case Value.Computed key -> problem(numeric, values, key.number());
    };
  }

  private static Optional<String> problem(
      Numeric numeric, Map<String, BigDecimal> values, BigDecimal key) {
    if (!Computation.acceptsRounded(numeric.tolerance(), key, numeric.decimals())) {
      return Optional.of(
          "the key rounded to "
              + numeric.decimals()
              + " decimals is outside the tolerance. Widen it or ask for more decimals.");
    }
    for (Question.NumericMisconception wrong : numeric.misconceptions()) {
      switch (Computation.value(wrong.when(), values)) {
        case Value.NotComputable no -> {
          return Optional.of(wrong.code() + " has no value. " + no.reason());
        }
        case Value.Computed value -> {
          if (Computation.accepts(numeric.tolerance(), key, value.number())) {
            return Optional.of(
                wrong.code()
                    + " gives a value that counts as right. Choose other parameter values or a narrower tolerance.");
          }
        }
      }
    }
    return Optional.empty();
  }
}
