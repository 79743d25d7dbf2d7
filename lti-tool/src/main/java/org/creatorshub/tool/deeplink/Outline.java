package org.creatorshub.tool.deeplink;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;

/** The whole course as the picker shows it. */
final class Outline {
  private Outline() {}

  /** Every unit in course order, then the page of the course. */
  static List<Offer> of(Course course) {
    return Stream.concat(course.units().stream().map(Outline::unit), Stream.of(page(course)))
        .toList();
  }

  private static Offer unit(Unit unit) {
    return new Offer(
        unit.id(),
        "Unit " + unit.number() + ": " + unit.title(),
        unit.summary(),
        unit.hours(),
        unit.outcomes().stream().map(Outcome::text).toList(),
        parts(unit),
        unit.offered(),
        unit.test().map(Test::id));
  }

  private static List<Offer.Part> parts(Unit unit) {
    Stream<Offer.Part> pages =
        unit.pages().stream().map(page -> new Offer.Part(page.title(), page.minutes() + " min"));
    Stream<Offer.Part> test = unit.test().map(Outline::test).stream();
    Stream<Offer.Part> task = unit.artefact().map(Outline::task).stream();
    return Stream.of(pages, test, task).flatMap(part -> part).toList();
  }

  private static Offer.Part test(Test test) {
    return new Offer.Part(test.title(), test.draw() + " questions, " + test.attempts() + " tries");
  }

  private static Offer.Part task(Artefact task) {
    int points = task.rubric().lines().stream().mapToInt(Rubric.Line::weight).sum();
    return new Offer.Part(task.title(), points + " points by rubric");
  }

  private static Offer page(Course course) {
    return new Offer(
        Offer.COURSE,
        "Your units and your work",
        "One page with the units of this course that a student has opened, and the way to the"
            + " portfolio. Teachers come to the dashboard.",
        0,
        List.of(),
        List.of(),
        !course.offered().isEmpty(),
        Optional.empty());
  }
}
