package org.creatorshub.tool.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.creatorshub.content.course.Rubric;

/**
 * What one criterion was judged to be, with the words of the rubric as they were then.
 *
 * @param weight most points
 * @param level 0 to 4
 * @param sentence what the rubric says of this level
 */
public record Award(
    String criterion, String title, int weight, int level, String sentence, String comment) {
  private static final int HIGHEST = 4;

  /** All criteria of a rubric in which nothing is missing. */
  public static List<Award> all(Rubric rubric, FilledRubric filled) {
    return rubric.lines().stream()
        .map(
            line -> {
              FilledRubric.Line entry = filled.of(line.id()).orElseThrow();
              int level = entry.level().orElseThrow();
              return new Award(
                  line.id(),
                  line.title(),
                  line.weight(),
                  level,
                  line.levels().get(level),
                  entry.comment());
            })
        .toList();
  }

  /** Weight × level ÷ 4. */
  public BigDecimal points() {
    return BigDecimal.valueOf((long) weight * level)
        .divide(BigDecimal.valueOf(HIGHEST), 2, RoundingMode.UNNECESSARY);
  }

  /** The whole as per cent of what could be reached, half up to two decimals at the end. */
  public static BigDecimal percent(List<Award> awards) {
    long quarters = awards.stream().mapToLong(award -> (long) award.weight * award.level).sum();
    long most = awards.stream().mapToLong(award -> (long) award.weight * HIGHEST).sum();
    return most == 0
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(quarters * 100)
            .divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP);
  }

  /** For example {@code 18.75}, without idle zeros. */
  public static String plain(BigDecimal points) {
    BigDecimal shown = points.stripTrailingZeros();
    return shown.setScale(Math.max(0, shown.scale())).toPlainString();
  }
}
