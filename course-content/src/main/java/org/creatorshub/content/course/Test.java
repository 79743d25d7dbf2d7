package org.creatorshub.content.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A graded unit test drawn from a bank.
 *
 * @param draw how many questions an attempt holds
 * @param attempts how many attempts a learner has
 * @param mastery pass mark in per cent; empty when there is no gate
 * @param numeric how many of the drawn questions ask for a number; empty when it does not matter
 */
public record Test(
    String id,
    String unitId,
    String title,
    List<Question> bank,
    int draw,
    int attempts,
    OptionalInt mastery,
    OptionalInt numeric) {
  public Test {
    bank = List.copyOf(bank);
  }

  /** A test for whose draw kinds do not matter. */
  public Test(
      String id,
      String unitId,
      String title,
      List<Question> bank,
      int draw,
      int attempts,
      OptionalInt mastery) {
    this(id, unitId, title, bank, draw, attempts, mastery, OptionalInt.empty());
  }

  /** How many questions of the kind of this one an attempt may hold. */
  public int most(Question question) {
    if (numeric.isEmpty()) {
      return draw;
    }
    return question instanceof Question.Numeric ? numeric.getAsInt() : draw - numeric.getAsInt();
  }

  /** The pass mark as a share of 1, for example 0.7. */
  public Optional<BigDecimal> masteryShare() {
    return mastery.isPresent()
        ? Optional.of(BigDecimal.valueOf(mastery.getAsInt(), 2).stripTrailingZeros())
        : Optional.empty();
  }
}
