package org.creatorshub.tool.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds reviews that a teacher should look at, by rules that print their reason. A flag changes
 * nothing by itself.
 */
final class Outlier {
  /** Mean distance in levels from which on two judgements are said to be far apart. */
  static final double FAR = 1.5;

  private Outlier() {}

  /**
   * Why a review stands out; empty when it does not.
   *
   * @param levels the review, criterion by criterion
   * @param words whether any comment was written
   * @param teacher the teacher's levels for the same version; empty without a marking
   * @param others the other reviews of the same version
   */
  static List<String> reasons(
      List<Integer> levels,
      boolean words,
      Optional<List<Integer>> teacher,
      List<List<Integer>> others) {
    List<String> reasons = new ArrayList<>();
    teacher
        .flatMap(marked -> Agreement.between(levels, marked))
        .filter(difference -> difference.apart() >= FAR)
        .ifPresent(
            difference ->
                reasons.add(
                    String.format(
                        Locale.ROOT,
                        "%.1f levels from your marking on average, %s",
                        difference.apart(),
                        direction(difference.kinder()))));
    OptionalDouble apart =
        others.stream()
            .flatMap(other -> Agreement.between(levels, other).stream())
            .mapToDouble(Agreement.Difference::apart)
            .min();
    if (teacher.isEmpty() && apart.isPresent() && apart.getAsDouble() >= FAR) {
      reasons.add(
          String.format(
              Locale.ROOT, "%.1f levels from the nearest other review", apart.getAsDouble()));
    }
    if (!words && levels.stream().distinct().count() == 1 && levels.size() > 1) {
      reasons.add("the same level everywhere and no word of explanation");
    }
    return reasons;
  }

  private static String direction(double kinder) {
    return kinder > 0 ? "kinder" : kinder < 0 ? "stricter" : "in both directions";
  }
}
