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
 */
public record Test(
    String id,
    String unitId,
    String title,
    List<Question> bank,
    int draw,
    int attempts,
    OptionalInt mastery) {
  public Test {
    bank = List.copyOf(bank);
  }

  /** The pass mark as a share of 1, for example 0.7. */
  public Optional<BigDecimal> masteryShare() {
    return mastery.isPresent()
        ? Optional.of(BigDecimal.valueOf(mastery.getAsInt(), 2).stripTrailingZeros())
        : Optional.empty();
  }
}
