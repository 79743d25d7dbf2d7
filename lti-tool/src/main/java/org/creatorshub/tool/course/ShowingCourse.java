package org.creatorshub.tool.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.session.LaunchSession;

/** Lists the units placed in a course for a launch that names none of them. */
public final class ShowingCourse {
  private final Course course;
  private final PlacedLinks links;

  public ShowingCourse(Course course, PlacedLinks links) {
    this.course = course;
    this.links = links;
  }

  CourseView show(LaunchSession session, String base) {
    Map<UUID, UUID> opened =
        session.learns() ? links.openedBy(session.platform(), session.person()) : Map.of();
    List<CourseView.Row> rows =
        session.context().stream()
            .flatMap(context -> links.in(session.platform(), context).stream())
            .flatMap(link -> row(link, opened.containsKey(link.link())).stream())
            .toList();
    return new CourseView(
        base,
        session.csrf(),
        session.contextTitle().<Object>map(title -> title).orElse(Phrase.of("nav_course")),
        session.returnUrl().orElse(""),
        session.learns(),
        rows);
  }

  private Optional<CourseView.Row> row(PlacedLink link, boolean known) {
    return course
        .unit(link.unit())
        .filter(Unit::offered)
        .map(
            unit ->
                new CourseView.Row(
                    link.link().toString(),
                    link.title(),
                    Phrase.of("unit_named", unit.number(), unit.title()),
                    unit.summary(),
                    known));
  }
}
