package org.creatorshub.tool.peer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.text.Moment;

/** Puts given reviews into words, for the teacher who decides whether they count. */
final class GivenWords {
  private GivenWords() {}

  static List<RoundPage.Given> of(
      String base, List<Review> all, Map<UUID, String> names, Rubric rubric) {
    return all.stream()
        .filter(Review::given)
        .map(review -> given(base, review, names, rubric))
        .toList();
  }

  private static RoundPage.Given given(
      String base, Review review, Map<UUID, String> names, Rubric rubric) {
    FilledRubric filled = review.filled().in(rubric);
    return new RoundPage.Given(
        review.id().toString(),
        review.reviewer().map(one -> RoundWords.name(names, one)).orElse("Somebody who is gone"),
        RoundWords.name(names, review.author()),
        base + "/dashboard/work/" + review.item() + "/" + review.version(),
        review.givenAt().map(Moment::day).orElse(""),
        filled.lines().stream().map(line -> line.level().map(String::valueOf).orElse("–")).toList(),
        Stream.concat(
                Stream.of(filled.comment()),
                filled.lines().stream().map(FilledRubric.Line::comment))
            .filter(text -> !text.isEmpty())
            .toList(),
        review.counts(),
        note(review));
  }

  /** Why a given review does not count; empty when it does. */
  static String note(Review review) {
    if (!review.given() || review.counts()) {
      return "";
    }
    return review.ruling().made()
        ? "Left out by a teacher: " + review.ruling().reason()
        : "Fewer than " + Review.ENOUGH_WORDS + " words";
  }
}
