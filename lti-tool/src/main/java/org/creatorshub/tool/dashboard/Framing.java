package org.creatorshub.tool.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creatorshub.tool.inquiry.Filters;
import org.creatorshub.tool.inquiry.Freshness;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Makes the frame of a page from what it is about. */
public final class Framing {
  private final Freshness.Source freshness;

  public Framing(Freshness.Source freshness) {
    this.freshness = freshness;
  }

  /**
   * The frame.
   *
   * @param path of the page below the session's base, for example {@code /dashboard}
   */
  Frame frame(Scope scope, String path) {
    Freshness fresh = freshness.of(scope);
    Filters filters = scope.filters();
    Filters other = filters.hidden(!filters.namesHidden());
    return new Frame(
        scope.base(),
        scope.teacher().csrf(),
        scope.teacher().contextTitle().orElse("Your course"),
        path,
        scope.query(),
        units(scope),
        scope.unit().id(),
        scope.unit().numberedTitle(),
        groups(scope),
        attempts(filters),
        filters.from().map(Object::toString).orElse(""),
        filters.to().map(Object::toString).orElse(""),
        filters.narrow(),
        filters.namesHidden(),
        scope.base() + path + "?unit=" + scope.unit().id() + other.query(),
        Moment.full(scope.now()),
        words(fresh),
        fresh.mark());
  }

  private static List<Frame.Choice> units(Scope scope) {
    return scope.course().offered().stream()
        .map(
            unit ->
                new Frame.Choice(
                    unit.id(), unit.numberedTitle(), unit.id().equals(scope.unit().id())))
        .toList();
  }

  private static List<Frame.Choice> groups(Scope scope) {
    List<Frame.Choice> choices = new ArrayList<>();
    scope
        .groups()
        .forEach(
            group ->
                choices.add(
                    new Frame.Choice(
                        group.id(), group.name(), group.id().equals(scope.filters().group()))));
    return choices;
  }

  private static List<Frame.Choice> attempts(Filters filters) {
    return Stream.of(Filters.Attempts.values())
        .map(one -> new Frame.Choice(one.value(), one.words(), one == filters.attempts()))
        .toList();
  }

  private static String words(Freshness fresh) {
    String grades =
        fresh.grades() == 0
            ? "No grade of this unit is waiting."
            : Figures.count(fresh.grades(), "grade", "grades")
                + " of this unit not yet in the gradebook.";
    return fresh
            .upTo()
            .map(at -> "Figures hold everything up to " + Moment.full(at) + ". ")
            .orElse("Nothing has happened in this course yet. ")
        + grades;
  }
}
