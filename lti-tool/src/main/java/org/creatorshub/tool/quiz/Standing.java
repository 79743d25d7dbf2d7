package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Test;

/** Where a learner stands in a test: attempts used, best result, whether it is over. */
record Standing(Test test, List<Attempt> attempts) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  Standing {
    attempts = List.copyOf(attempts);
  }

  Optional<Attempt> open() {
    return attempts.stream().filter(Attempt::open).findFirst();
  }

  int left() {
    return Math.max(0, test.attempts() - attempts.size());
  }

  boolean mayStart() {
    return left() > 0 && open().isEmpty();
  }

  Optional<BigDecimal> best() {
    return attempts.stream().flatMap(one -> one.percent().stream()).max(Comparator.naturalOrder());
  }

  boolean passed(BigDecimal percent) {
    return test.mastery().isPresent()
        && percent.compareTo(BigDecimal.valueOf(test.mastery().getAsInt())) >= 0;
  }

  /** No later attempt can count (SCORE-06): the gate is met, or nothing is left to win. */
  boolean finished() {
    return best()
        .map(best -> passed(best) || best.compareTo(FULL) >= 0 || (left() == 0 && open().isEmpty()))
        .orElse(false);
  }
}
