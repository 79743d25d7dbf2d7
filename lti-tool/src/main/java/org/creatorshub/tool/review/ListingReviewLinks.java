package org.creatorshub.tool.review;

import java.time.Clock;
import java.time.Instant;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Moment;

/** Shows a teacher the reviewers' links of the course, and ends them. */
public final class ListingReviewLinks {

  /** What the teacher's last button did. */
  record Said(String made, String madeFor, String problem, String id, String label, String days) {
    static final Said NOTHING = new Said("", "", "", "", "", "30");
  }

  private final Course course;
  private final ReviewLinks links;
  private final Clock clock;

  public ListingReviewLinks(Course course, ReviewLinks links, Clock clock) {
    this.course = course;
    this.links = links;
    this.clock = clock;
  }

  ReviewLinksPage list(LaunchSession teacher, String base, Said said) {
    Place place = Place.of(teacher);
    Instant now = clock.instant();
    return new ReviewLinksPage(
        base,
        teacher.csrf(),
        said.made(),
        said.madeFor(),
        said.problem(),
        said.id(),
        new ReviewLinksPage.Typed(said.label(), said.days()),
        course.offered().stream()
            .map(unit -> new ReviewLinksPage.Unit(unit.id(), titleOf(unit)))
            .toList(),
        links.ofCourse(place.platform(), place.course()).stream()
            .map(used -> line(used, now))
            .toList());
  }

  /** Ends a link of the teacher's own course. */
  void revoke(LaunchSession teacher, java.util.UUID link) {
    Place place = Place.of(teacher);
    links.revoke(place.platform(), place.course(), link, clock.instant());
  }

  private ReviewLinksPage.Line line(ReviewLinks.Used used, Instant now) {
    ReviewLink link = used.link();
    return new ReviewLinksPage.Line(
        link.id().toString(),
        link.label(),
        link.unit().flatMap(course::unit).map(ListingReviewLinks::titleOf).orElse("All units"),
        state(link, now),
        link.active(now),
        used.views(),
        used.lastView().map(Moment::full).orElse("not opened yet"));
  }

  private static String state(ReviewLink link, Instant now) {
    return link.revokedAt()
        .map(at -> "Ended on " + Moment.day(at))
        .orElse((link.active(now) ? "Open until " : "Ran out on ") + Moment.day(link.expiresAt()));
  }

  private static String titleOf(Unit unit) {
    return "Unit " + unit.number() + ": " + unit.title();
  }
}
