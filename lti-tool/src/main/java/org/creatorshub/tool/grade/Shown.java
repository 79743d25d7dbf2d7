package org.creatorshub.tool.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/**
 * What the gradebook showed of one learner.
 *
 * @param score in points of the column; empty when there is no mark
 */
public record Shown(Optional<BigDecimal> score, BigDecimal maximum, Instant at) {
  /** Columns round to hundredths of a point, so of small columns much more than of large ones. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  Optional<BigDecimal> percent() {
    return score.map(
        points ->
            points.multiply(BigDecimal.valueOf(100)).divide(maximum, 4, RoundingMode.HALF_UP));
  }

  /** Whether it is the same mark, as far as rounding lets us say. */
  boolean shows(BigDecimal percent) {
    return percent()
        .filter(shown -> shown.subtract(percent).abs().compareTo(TOLERANCE) <= 0)
        .isPresent();
  }

  boolean sameAs(Shown other) {
    return score.isEmpty()
        ? other.score.isEmpty()
        : other.percent().filter(this::shows).isPresent();
  }

  /** For people: {@code 15 of 20}. */
  public String words() {
    return score.map(points -> plain(points) + " of " + plain(maximum)).orElse("no mark");
  }

  private static String plain(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
