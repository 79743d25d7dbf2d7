package org.creatorshub.tool.gradebook;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.column.ChangingColumn;
import org.creatorshub.tool.column.Columns;
import org.creatorshub.tool.column.Gradebook;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.column.Wanted;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.portfolio.Place;

/**
 * A teacher adds, changes and removes columns of the gradebook. Waits for the LMS, so it must not
 * run inside a transaction.
 */
public final class KeepingColumns {

  /** What it needs. */
  public record Parts(
      Course course,
      Gradebooks gradebooks,
      Columns columns,
      UsingColumn using,
      ChangingColumn changing,
      Function<UUID, Optional<Platform>> platforms,
      Function<Place, Optional<Reviews>> reviews) {}

  /** The column for reviews that learners give, and the link on which it hangs. */
  public record Reviews(UUID link, Wanted wanted) {}

  private final Parts parts;

  public KeepingColumns(Parts parts) {
    this.parts = parts;
  }

  /** What of the teacher's course can have a column. */
  List<Spot> spots(Place place) {
    Optional<Reviews> reviews = parts.reviews().apply(place);
    return parts.gradebooks().of(place.platform(), place.course()).stream()
        .flatMap(
            placed ->
                Stream.concat(
                        wanted(placed),
                        reviews.stream()
                            .filter(one -> one.link().equals(placed.link()))
                            .map(Reviews::wanted))
                    .map(wanted -> spot(place, placed, wanted)))
        .toList();
  }

  Optional<Spot> spot(Place place, UUID link, String of) {
    return spots(place).stream()
        .filter(spot -> spot.placed().link().equals(link))
        .filter(spot -> spot.wanted().resource().equals(of))
        .findFirst();
  }

  private Stream<Wanted> wanted(Gradebooks.Placed placed) {
    Optional<Unit> unit = placed.unit().flatMap(parts.course()::unit).filter(Unit::offered);
    return Stream.concat(
        unit.flatMap(Unit::test).stream()
            .map(test -> Wanted.test(test.unitId(), test.id(), test.title())),
        unit.flatMap(Unit::artefact).stream()
            .map(task -> Wanted.task(task.unitId(), task.id(), task.title())));
  }

  private Spot spot(Place place, Gradebooks.Placed placed, Wanted wanted) {
    Optional<URI> column =
        parts.using().known(place.platform(), placed.link(), placed.gradebook(), wanted);
    boolean made =
        parts.columns().of(place.platform(), placed.link()).stream()
            .anyMatch(kept -> kept.made() && column.equals(Optional.of(kept.address())));
    return new Spot(placed, wanted, column, made);
  }

  /** Takes the column that is there, else makes one; what came of it, as a sentence. */
  String add(Place place, Spot spot) {
    UUID platform = place.platform();
    spots(place).stream()
        .filter(other -> other.placed().link().equals(spot.placed().link()))
        .forEach(
            other ->
                parts
                    .using()
                    .remember(platform, other.placed().link(), gradebook(other), other.wanted()));
    return parts
        .platforms()
        .apply(platform)
        .map(
            known ->
                parts
                    .using()
                    .make(known, spot.placed().link(), spot.placed().gradebook(), spot.wanted()))
        .map(result -> said(result, spot))
        .orElse("The LMS is not registered here any more.");
  }

  private static String said(UsingColumn.Result result, Spot spot) {
    return switch (result) {
      case UsingColumn.Use use ->
          "The gradebook has a column for “" + spot.wanted().label() + "” now.";
      case UsingColumn.None none -> "There is no column: " + none.reason() + ".";
      case UsingColumn.Later later ->
          "The LMS cannot be asked at the moment. Please try again in a while.";
    };
  }

  ChangingColumn.Result read(UUID platform, Spot spot) {
    return of(platform, spot, known -> parts.changing().read(known, gradebook(spot), uri(spot)));
  }

  ChangingColumn.Result change(UUID platform, Spot spot, ChangingColumn.Change change) {
    return of(
        platform,
        spot,
        known -> parts.changing().change(known, gradebook(spot), uri(spot), change));
  }

  /** Only a column that we made; forgotten here once it is gone there. */
  ChangingColumn.Result remove(UUID platform, Spot spot) {
    if (!spot.made()) {
      return new ChangingColumn.Not("Creators' Hub did not make this column");
    }
    ChangingColumn.Result result =
        of(platform, spot, known -> parts.changing().remove(known, gradebook(spot), uri(spot)));
    if (result instanceof ChangingColumn.Gone) {
      parts.columns().forget(platform, spot.placed().link(), spot.wanted().resource());
    }
    return result;
  }

  private ChangingColumn.Result of(
      UUID platform, Spot spot, Function<Platform, ChangingColumn.Result> work) {
    Optional<Platform> known = parts.platforms().apply(platform);
    return known.isEmpty() || spot.column().isEmpty()
        ? new ChangingColumn.Gone()
        : work.apply(known.get());
  }

  private static Gradebook gradebook(Spot spot) {
    return spot.placed().gradebook();
  }

  private static URI uri(Spot spot) {
    return spot.column().orElseThrow();
  }
}
