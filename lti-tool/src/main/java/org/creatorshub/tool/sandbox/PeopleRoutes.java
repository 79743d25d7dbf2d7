package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is in a course: a teacher removes and adds people, and copies the course. */
final class PeopleRoutes {
  private final Campus campus;
  private final CourseCopies copies;

  PeopleRoutes(Campus campus) {
    this.campus = campus;
    this.copies = new CourseCopies(campus);
  }

  List<Route> all() {
    return List.of(
        Route.of(
            "GET",
            "/as/(\\d+)/people",
            (request, path) -> viewer(request, path.group(1), this::people)),
        Route.of(
            "POST",
            "/as/(\\d+)/people",
            (request, path) -> teacher(request, path.group(1), (m, c) -> changed(m, c, request))),
        Route.of(
            "POST",
            "/as/(\\d+)/copy",
            (request, path) -> teacher(request, path.group(1), copies::copied)));
  }

  @FunctionalInterface
  private interface Page {
    Answer of(Member member, Course course);
  }

  private Answer viewer(Request request, String id, Page page) {
    Optional<Course> course = campus.course(request);
    Optional<Member> member = course.flatMap(found -> campus.member(found, id));
    return member.isEmpty()
        ? Answer.text(404, "Not in this course")
        : page.of(member.get(), course.orElseThrow());
  }

  private Answer teacher(Request request, String id, Page page) {
    return viewer(
        request,
        id,
        (member, course) ->
            member.teaches() ? page.of(member, course) : Answer.text(403, "For teachers only"));
  }

  private Answer changed(Member teacher, Course course, Request request) {
    Optional<Member> meant =
        request.form().one("member").flatMap(Member::of).filter(m -> !m.equals(teacher));
    if (meant.isEmpty()) {
      return Answer.text(400, "Nobody else was named");
    }
    boolean present = request.form().has("present", "true");
    campus.store().courses().put(course.id(), meant.get().id(), present);
    return Answer.redirect(
        campus.address("/as/%s/people%s".formatted(teacher.id(), course.query("?"))));
  }

  private Answer people(Member viewer, Course course) {
    List<Member> here = campus.members(course);
    String rows =
        (viewer.teaches() ? Member.ALL : here)
            .stream()
                .map(member -> row(viewer, course, member, here.contains(member)))
                .collect(Collectors.joining());
    String last = viewer.teaches() ? "<th scope=\"col\">In this course</th>" : "";
    return Answer.page(
        Pages.course(
            viewer,
            course,
            "People",
            """
            <h1>People</h1>
            <table><thead><tr><th scope="col">Name</th><th scope="col">Role</th>
            <th scope="col">Name shared with tools</th>%s</tr></thead>
            <tbody>%s</tbody></table>
            """
                .formatted(last, rows)));
  }

  private static String row(Member viewer, Course course, Member member, boolean here) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td>%s</tr>"
        .formatted(
            escape(member.name()),
            member.place().words(),
            member.sharesName() ? "yes" : "no",
            viewer.teaches() ? change(viewer, course, member, here) : "");
  }

  private static String change(Member viewer, Course course, Member member, boolean here) {
    return member.equals(viewer)
        ? "<td>you</td>"
        : """
        <td><form method="post" action="/as/%s/people%s">
        <input type="hidden" name="member" value="%s"><input type="hidden" name="present" value="%s">
        <button aria-label="%s %s">%s</button></form></td>
        """
            .formatted(
                viewer.id(),
                escape(course.query("?")),
                member.id(),
                !here,
                here ? "Remove" : "Add",
                escape(member.name()),
                here ? "Remove" : "Add");
  }
}
