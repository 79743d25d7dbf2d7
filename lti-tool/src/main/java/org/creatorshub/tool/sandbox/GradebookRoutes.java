package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What a teacher does in the sandbox's gradebook: set a mark, give it back, remove a column. */
final class GradebookRoutes {
  private final Campus campus;

  GradebookRoutes(Campus campus) {
    this.campus = campus;
  }

  List<Route> all() {
    return List.of(
        Route.of(
            "POST",
            "/as/(\\d+)/gradebook/set",
            (request, path) -> asTeacher(request, path, this::set)),
        Route.of(
            "POST",
            "/as/(\\d+)/gradebook/remove",
            (request, path) -> asTeacher(request, path, this::remove)),
        Route.of(
            "GET",
            "/as/(\\d+)/gradebook/history",
            (request, path) -> asTeacher(request, path, this::history)));
  }

  /** A teacher of the course, at one of its columns. */
  private record Desk(Member teacher, Course course, LineItem column) {
    String gradebook() {
      return "/as/" + teacher.id() + "/gradebook" + course.query("?");
    }
  }

  private Answer asTeacher(Request request, Matcher path, BiFunction<Desk, Request, Answer> work) {
    Optional<LineItem> column =
        request
            .sent()
            .one("item")
            .filter(text -> text.matches("[0-9]{1,18}"))
            .flatMap(text -> campus.store().lineItem(Long.parseLong(text)));
    Optional<Course> course =
        column.flatMap(item -> campus.store().courses().course(item.course()));
    Optional<Member> teacher =
        course.flatMap(one -> campus.member(one, path.group(1))).filter(Member::teaches);
    return teacher.isEmpty()
        ? Answer.text(403, "Only for teachers of the course")
        : work.apply(new Desk(teacher.get(), course.orElseThrow(), column.orElseThrow()), request);
  }

  /** An empty field gives the mark back to the tool. */
  private Answer set(Desk desk, Request request) {
    String user = request.form().text("user");
    String points = request.form().text("points").strip();
    if (points.isEmpty()) {
      campus.store().marks().release(desk.column().id(), user);
    } else if (points.matches("[0-9]{1,5}([.][0-9]{1,2})?")) {
      campus.store().marks().set(desk.column().id(), user, new BigDecimal(points));
    } else {
      return Answer.text(400, "Points must be a number");
    }
    return Answer.redirect(campus.address(desk.gradebook()));
  }

  private Answer remove(Desk desk, Request request) {
    campus.store().removeLineItem(desk.column().id());
    return Answer.redirect(campus.address(desk.gradebook()));
  }

  private Answer history(Desk desk, Request request) {
    String user = request.query().text("user");
    String posts =
        campus.store().posts().stream()
            .filter(post -> post.lineItem() == desk.column().id() && post.userId().equals(user))
            .map(
                post ->
                    "<tr><td>%s</td><td>%d</td><td><code>%s</code></td></tr>"
                        .formatted(post.received(), post.status(), escape(post.body())))
            .collect(Collectors.joining());
    String submissions =
        campus.store().marks().submissions(desk.column().id(), user).stream()
            .map(
                one ->
                    "<li>%s <small>%s</small></li>"
                        .formatted(one.submittedAt(), escape(one.address())))
            .collect(Collectors.joining());
    return Answer.page(
        Pages.course(
            desk.teacher(),
            desk.course(),
            "History of a mark",
            """
            <h1>%s: %s</h1>
            <p><a href="%s">Back to the grades</a></p>
            <div class="scroll" tabindex="0" role="region" aria-label="Scores">
            <table><caption>Scores that tools sent</caption>
            <thead><tr><th>Received</th><th>Answer</th><th>Score</th></tr></thead>
            <tbody>%s</tbody></table></div>
            <h2>Submissions</h2><ul>%s</ul>
            """
                .formatted(
                    escape(desk.column().label()),
                    escape(Member.of(user).map(Member::name).orElse("")),
                    desk.gradebook(),
                    posts,
                    submissions)));
  }
}
