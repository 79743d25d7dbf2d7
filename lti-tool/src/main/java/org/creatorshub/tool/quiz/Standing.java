package org.creatorshub.tool.quiz;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Test;

/**
 * Where a learner stands in a test: attempts used, best result, whether it is over.
 *
 * @param more attempts that a teacher gave beyond those of the test
 */
public record Standing(Test test, List<Attempt> attempts, int more) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  public Standing {
    attempts = List.copyOf(attempts);
  }

  Standing(Test test, List<Attempt> attempts) {
    this(test, attempts, 0);
  }

  /** How many attempts this learner has in all. */
  int allowed() {
    return test.attempts() + more;
  }

  Optional<Attempt> open() {
    return attempts.stream().filter(Attempt::open).findFirst();
  }

  int left() {
    return Math.max(0, allowed() - attempts.size());
  }

  boolean mayStart() {
    return left() > 0 && open().isEmpty();
  }

  /** The best result, 0 to 100; empty before the first hand-in. */
  public Optional<BigDecimal> best() {
    return attempts.stream().flatMap(one -> one.percent().stream()).max(Comparator.naturalOrder());
  }

  /** All judgements of all attempts so far. */
  int judgements() {
    return attempts.stream().mapToInt(Attempt::judgement).sum();
  }

  /** Whether a result meets the gate; false for a test without one. */
  public boolean passed(BigDecimal percent) {
    return test.mastery().isPresent()
        && percent.compareTo(BigDecimal.valueOf(test.mastery().getAsInt())) >= 0;
  }

  /** No later attempt can count (SCORE-06): the gate is met, or nothing is left to win. */
  public boolean finished() {
    return best()
        .map(best -> passed(best) || best.compareTo(FULL) >= 0 || (left() == 0 && open().isEmpty()))
        .orElse(false);
  }
}
