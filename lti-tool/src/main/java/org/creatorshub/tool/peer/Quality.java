package org.creatorshub.tool.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.tool.rubric.Award;

/**
 * How good the reviews of a round are: agreement among reviewers and with the teacher, and which
 * ones stand out. Only given, complete reviews count.
 *
 * @param teacher the teacher's levels by version of a work, as far as there is a marking
 */
record Quality(Rubric rubric, List<Review> given, Map<Version, List<Integer>> teacher) {
  /** From how many compared criteria on an agreement is shown. */
  static final int ENOUGH = 10;

  /** One version of a work. */
  record Version(UUID item, int number) {
    static Version of(Review review) {
      return new Version(review.item(), review.version());
    }
  }

  /** An agreement with what it rests on. */
  record Figure(int compared, OptionalDouble value) {}

  static Quality of(Rubric rubric, List<Review> all, Map<Version, List<Integer>> teacher) {
    return new Quality(
        rubric,
        all.stream()
            .filter(review -> review.given() && review.filled().missing(rubric).isEmpty())
            .toList(),
        teacher);
  }

  /** Krippendorff's alpha over criteria of works with at least two reviews. */
  Figure amongReviewers() {
    Map<String, List<Integer>> things = new LinkedHashMap<>();
    for (Review review : given) {
      List<Integer> levels = levels(review);
      for (int line = 0; line < levels.size(); line++) {
        things
            .computeIfAbsent(Version.of(review) + "/" + line, key -> new ArrayList<>())
            .add(levels.get(line));
      }
    }
    int compared = (int) things.values().stream().filter(one -> one.size() > 1).count();
    return new Figure(
        compared, compared < ENOUGH ? OptionalDouble.empty() : Agreement.alpha(things.values()));
  }

  /** Mean distance in levels from the teacher, over criteria. */
  Figure fromTeacher() {
    List<Agreement.Difference> all =
        given.stream()
            .flatMap(
                review ->
                    Optional.ofNullable(teacher.get(Version.of(review)))
                        .flatMap(marked -> Agreement.between(levels(review), marked))
                        .stream())
            .toList();
    int compared = all.size() * rubric.lines().size();
    return new Figure(
        compared,
        compared < ENOUGH
            ? OptionalDouble.empty()
            : all.stream().mapToDouble(Agreement.Difference::apart).average());
  }

  List<String> reasons(Review review) {
    return Outlier.reasons(
        levels(review),
        review.hasWords(),
        Optional.ofNullable(teacher.get(Version.of(review))),
        given.stream()
            .filter(other -> !other.id().equals(review.id()))
            .filter(other -> Version.of(other).equals(Version.of(review)))
            .map(this::levels)
            .toList());
  }

  /** Mean per cent of the reviews of a work; empty without any. */
  OptionalDouble mean(UUID item) {
    return given.stream()
        .filter(review -> review.item().equals(item))
        .mapToDouble(review -> Award.percent(Award.all(rubric, review.filled())).doubleValue())
        .average();
  }

  private List<Integer> levels(Review review) {
    return review.filled().in(rubric).lines().stream()
        .flatMap(line -> line.level().stream())
        .toList();
  }
}
