package org.creatorshub.tool.peer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.column.Columns;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.column.Wanted;

/**
 * The one column of a course for reviews that were given. It hangs on one link, always the same:
 * the one that has it already, else that of the unit whose work was reviewed first.
 */
public final class ReviewColumn {
  /** What the column is called. */
  public static final String LABEL = "Reviews given to fellow students";

  private final Course course;
  private final PeerReviews reviews;
  private final Gradebooks gradebooks;
  private final Columns columns;
  private final UsingColumn using;

  public ReviewColumn(
      Course course,
      PeerReviews reviews,
      Gradebooks gradebooks,
      Columns columns,
      UsingColumn using) {
    this.course = course;
    this.reviews = reviews;
    this.gradebooks = gradebooks;
    this.columns = columns;
    this.using = using;
  }

  /**
   * Where the marks go.
   *
   * @param unit the unit whose link it is
   */
  public record Spot(Gradebooks.Placed placed, String unit) {
    public Wanted wanted() {
      return Wanted.reviews(unit, LABEL);
    }
  }

  /** Empty without a round, or without a link that can be graded. */
  public Optional<Spot> of(UUID platform, UUID courseKey) {
    return reviews.rounds(platform, courseKey).stream()
        .findFirst()
        .flatMap(first -> of(platform, courseKey, first.unit()));
  }

  private Optional<Spot> of(UUID platform, UUID courseKey, String unit) {
    List<Gradebooks.Placed> all =
        gradebooks.of(platform, courseKey).stream()
            .filter(placed -> placed.gradebook().takesScores())
            .toList();
    Predicate<Gradebooks.Placed> hasIt = placed -> has(platform, placed);
    Predicate<Gradebooks.Placed> ofUnit = placed -> placed.unit().equals(Optional.of(unit));
    Predicate<Gradebooks.Placed> ofAll = placed -> placed.unit().isEmpty();
    return Stream.of(hasIt, ofUnit, ofAll)
        .flatMap(wish -> all.stream().filter(wish))
        .findFirst()
        .map(placed -> new Spot(placed, placed.unit().orElse(unit)));
  }

  private boolean has(UUID platform, Gradebooks.Placed placed) {
    return columns.of(platform, placed.link()).stream()
        .anyMatch(column -> column.resource().equals(Wanted.REVIEWS));
  }

  /** Launches stop naming the only column of a link once it has a second one (LTI-AGS-04). */
  void keepColumnOfTest(UUID platform, Spot spot) {
    course
        .unit(spot.unit())
        .flatMap(Unit::test)
        .filter(test -> spot.placed().unit().isPresent())
        .map(test -> Wanted.test(test.unitId(), test.id(), test.title()))
        .ifPresent(
            wanted ->
                using.remember(platform, spot.placed().link(), spot.placed().gradebook(), wanted));
  }
}
