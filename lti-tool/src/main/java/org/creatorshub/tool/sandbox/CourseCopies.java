package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies a course as an LMS does: new ids, the same links and columns, only teachers in it. */
final class CourseCopies {
  private final Campus campus;

  CourseCopies(Campus campus) {
    this.campus = campus;
  }

  Answer copied(Member teacher, Course origin) {
    Course copy = copyOf(origin);
    SandboxStore store = campus.store();
    store.courses().add(copy);
    campus.members(origin).stream()
        .filter(Member::teaches)
        .forEach(member -> store.courses().put(copy.id(), member.id(), true));
    store.activities(origin.id()).forEach(activity -> copy(activity, copy));
    store.lineItems(origin.id()).stream()
        .filter(item -> item.activity().isEmpty())
        .forEach(item -> store.add(item.in(copy.id())));
    campus.notices().copied(campus, copy);
    return Answer.redirect(
        campus.address("/as/%s/course%s".formatted(teacher.id(), copy.query("?"))));
  }

  private Course copyOf(Course origin) {
    int number = campus.store().courses().all().size() + 1;
    return new Course(
        Campus.COURSE_ID + "-" + number,
        Campus.COURSE_LABEL + "-" + number,
        Campus.COURSE_TITLE + " (copy " + (number - 1) + ")",
        newestFirst(origin.id(), origin.history()));
  }

  /** The columns of a link come along with the same resource id and tag. */
  private void copy(Activity activity, Course into) {
    Activity made =
        campus
            .store()
            .add(
                new Activity(
                    0,
                    activity.title(),
                    activity.text(),
                    activity.path(),
                    activity.custom(),
                    into.id(),
                    newestFirst(Long.toString(activity.id()), activity.history())));
    campus.store().lineItems(activity.course()).stream()
        .filter(item -> item.activity().equals(OptionalLong.of(activity.id())))
        .forEach(item -> campus.store().add(item.of(made)));
  }

  private static List<String> newestFirst(String newest, List<String> older) {
    return Stream.concat(Stream.of(newest), older.stream()).toList();
  }

  /** The button of a course's page. */
  String form(Member teacher, Course course) {
    return """
        <form method="post" action="/as/%s/copy%s"><button>Copy this course</button></form>
        """
        .formatted(teacher.id(), escape(course.query("?")));
  }

  /** Links to the other courses of a person. */
  String others(Member member, Course here) {
    String links =
        campus.store().courses().all().stream()
            .filter(course -> !course.equals(here))
            .filter(course -> campus.member(course, member.id()).isPresent())
            .map(
                course ->
                    "<li><a href=\"/as/%s/course%s\">%s</a></li>"
                        .formatted(member.id(), escape(course.query("?")), escape(course.title())))
            .collect(Collectors.joining());
    return links.isEmpty() ? "" : "<h2>Your other courses</h2><ul>" + links + "</ul>";
  }
}
