package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Pages that open the rarer kinds of launches, and the switch of the claim of LTI 1.1. */
final class RareRoutes {
  private final Campus campus;
  private final RareLaunches launches;
  private final OldClaim oldClaim;

  RareRoutes(Campus campus, RareLaunches launches, OldClaim oldClaim) {
    this.campus = campus;
    this.launches = launches;
    this.oldClaim = oldClaim;
  }

  List<Route> all() {
    String work = "/(\\d{1,18})/(\\d+)";
    return List.of(
        Route.of(
            "GET",
            "/as/(\\d+)/review" + work,
            (request, path) -> review(request, path, this::reviewPage)),
        Route.of(
            "GET",
            "/as/(\\d+)/launch/review" + work,
            (request, path) ->
                review(
                    request,
                    path,
                    (viewer, course, column, student) ->
                        launches.review(viewer, course, column, student, request))),
        Route.of("GET", "/as/900/privacy", (request, path) -> administrator()),
        Route.of("GET", "/as/900/privacy/(all|\\d+)", (request, path) -> privacyPage(path)),
        Route.of(
            "GET",
            "/as/900/launch/privacy/(all|\\d+)",
            (request, path) -> privacy(request, path.group(1))),
        Route.of("POST", "/languages/(own|english)", (request, path) -> spoken(path)),
        Route.of("GET", "/lti11", (request, path) -> switches()),
        Route.of("POST", "/lti11", (request, path) -> switched(request)));
  }

  private Answer spoken(Matcher path) {
    campus.manners().speakOwnLanguages(path.group(1).equals("own"));
    return Answer.redirect(campus.address("/"));
  }

  @FunctionalInterface
  private interface Review {
    Answer of(Member viewer, Course course, LineItem column, Member student);
  }

  /** Teachers may look at everybody's work, students at their own. */
  private Answer review(Request request, Matcher path, Review page) {
    Optional<Course> course = campus.course(request);
    Optional<Member> viewer = course.flatMap(found -> campus.member(found, path.group(1)));
    Optional<Member> student = Member.of(path.group(3)).filter(Member::studies);
    long wanted = Long.parseLong(path.group(2));
    Optional<LineItem> column =
        course.stream()
            .flatMap(found -> campus.store().lineItems(found.id()).stream())
            .filter(item -> item.id() == wanted)
            .findFirst();
    if (viewer.isEmpty() || student.isEmpty() || column.isEmpty()) {
      return Answer.text(404, "No such work");
    }
    return viewer.get().teaches() || viewer.equals(student)
        ? page.of(viewer.get(), course.orElseThrow(), column.get(), student.get())
        : Answer.text(403, "Not your work");
  }

  private Answer reviewPage(Member viewer, Course course, LineItem column, Member student) {
    return Answer.page(
        Pages.course(
            viewer,
            course,
            "Work of " + student.name(),
            """
            <h1>%s: %s</h1>
            <p class="tools"><a href="/as/%s/gradebook%s">Back to the grades</a></p>
            <iframe class="tool" title="Work of %s" src="/as/%s/launch/review/%d/%s%s"></iframe>
            """
                .formatted(
                    escape(column.label()),
                    escape(student.name()),
                    viewer.id(),
                    escape(course.query("?")),
                    escape(student.name()),
                    viewer.id(),
                    column.id(),
                    student.id(),
                    escape(course.query("?")))));
  }

  private static Answer administrator() {
    String people =
        Member.ALL.stream()
            .map(
                member ->
                    "<li><a href=\"/as/900/privacy/%s\"><strong>%s</strong> <small>%s</small></a></li>"
                        .formatted(member.id(), escape(member.name()), member.place().words()))
            .collect(Collectors.joining());
    return Answer.page(
        Pages.page(
            "People's data",
            """
            <h1>People's data in Creators' Hub</h1>
            <p>You are %s, %s. Choose a person, or <a href="/as/900/privacy/all">look for one there</a>.</p>
            <ul class="people">%s</ul>
            """
                .formatted(
                    escape(Member.ADMINISTRATOR.name()),
                    Member.ADMINISTRATOR.place().words(),
                    people)));
  }

  private static Answer privacyPage(Matcher path) {
    return Answer.page(
        Pages.page(
            "People's data",
            """
            <h1>People's data in Creators' Hub</h1>
            <p class="tools"><a href="/as/900/privacy">Choose another person</a></p>
            <iframe class="tool" title="People's data" src="/as/900/launch/privacy/%s"></iframe>
            """
                .formatted(path.group(1))));
  }

  private Answer privacy(Request request, String about) {
    Optional<Member> person = Member.of(about);
    return person.isEmpty() && !about.equals("all")
        ? Answer.text(404, "No such person")
        : launches.privacy(Member.ADMINISTRATOR, person, request);
  }

  private Answer switches() {
    return Answer.page(
        Pages.page(
            "LTI 1.1",
            """
            <h1>Was Creators' Hub here before?</h1>
            <p>An LMS that used it over LTI 1.1 can say what people were called then, and sign it.</p>
            <form method="post" action="/lti11?on=%s"><button aria-pressed="%s">%s</button>
            Launches tell the old names of people</form>
            """
                .formatted(!oldClaim.on(), oldClaim.on(), oldClaim.on() ? "On" : "Off")));
  }

  private Answer switched(Request request) {
    oldClaim.turn(request.query().has("on", "true"));
    return Answer.redirect(campus.address("/lti11"));
  }
}
