package org.creatorshub.content.packaging.player;

import java.util.stream.Collectors;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Html;

/** The first page: what the course is, and its units. */
record CoursePage(CourseContents contents) {

  String html() {
    var course = contents.course();
    String units =
        contents.units().stream().map(CoursePage::unit).collect(Collectors.joining("\n"));
    String main =
        """
        <h1 tabindex="-1">%s</h1>
        <div data-overview hidden></div>
        <p class="lede">%d units, about %d hours of work.</p>
        <ol class="units">
        %s
        </ol>
        <div data-finish hidden></div>
        <p class="muted small" data-about>Version %s. Texts and questions: CC BY 4.0.</p>"""
            .formatted(
                Html.text(course.title()),
                contents.units().size(),
                course.hours(),
                units,
                Html.text(course.version()));
    return Frame.atRoot(course, true).html(course.title(), "<p>Course</p>", main);
  }

  private static String unit(Unit unit) {
    return """
        <li class="unit" data-unit-row="%1$s"><p class="muted small">Unit %2$d</p>
        <h2><a href="%1$s/index.html">%3$s</a></h2>
        <p>%4$s</p>
        <p class="muted small">%5$d steps<span data-unit-progress></span></p></li>"""
        .formatted(
            Html.text(unit.id()),
            unit.number(),
            Html.text(unit.title()),
            Html.text(unit.summary()),
            unit.pages().size());
  }
}
