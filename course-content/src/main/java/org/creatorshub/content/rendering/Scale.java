package org.creatorshub.content.rendering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An axis with round steps.
 *
 * @param ticks from the lowest to the highest, evenly apart; at least two
 */
public record Scale(List<BigDecimal> ticks) {
  private static final int MOST_STEPS = 5;

  public Scale {
    ticks = List.copyOf(ticks);
  }

  /** Steps of 1, 2 or 5 times a power of ten that hold all values, and zero if none is below. */
  public static Scale around(List<BigDecimal> values) {
    BigDecimal lowest = values.isEmpty() ? BigDecimal.ZERO : Collections.min(values);
    BigDecimal highest = values.isEmpty() ? BigDecimal.ONE : Collections.max(values);
    lowest = lowest.min(BigDecimal.ZERO);
    highest = highest.max(BigDecimal.ZERO);
    if (lowest.compareTo(highest) == 0) {
      highest = BigDecimal.ONE;
    }
    BigDecimal step = step(highest.subtract(lowest));
    BigDecimal first = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>(List.of(plain(first)));
    while (ticks.getLast().compareTo(highest) < 0) {
      ticks.add(plain(ticks.getLast().add(step)));
    }
    return new Scale(ticks);
  }

  private static BigDecimal step(BigDecimal span) {
    BigDecimal raw = span.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
      if (step.compareTo(raw) >= 0) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }

  private static BigDecimal plain(BigDecimal tick) {
    BigDecimal stripped = tick.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
  }

  /** Where a value lies: 0 at the lowest tick, 1 at the highest. */
  double share(BigDecimal value) {
    BigDecimal span = ticks.getLast().subtract(ticks.getFirst());
    return value.subtract(ticks.getFirst()).divide(span, MathContext.DECIMAL64).doubleValue();
  }
}
