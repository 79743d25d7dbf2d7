package org.creatorshub.tool.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Pages that people see, and the steps of a launch that their browser walks. */
final class PageRoutes {
  private final Campus campus;

  PageRoutes(Campus campus) {
    this.campus = campus;
  }

  List<Route> pages() {
    CoursePages pages = new CoursePages(campus);
    GradebookPage gradebook = new GradebookPage(campus);
    PickPages picks = new PickPages(campus);
    return List.of(
        Route.of("GET", "/", (request, path) -> pages.home()),
        Route.of("GET", "/sandbox\\.css", (request, path) -> file("sandbox.css", "text/css")),
        Route.of("GET", "/sandbox\\.js", (request, path) -> file("sandbox.js", "text/javascript")),
        Route.of("GET", "/host\\.js", (request, path) -> host()),
        Route.of("GET", "/as/(\\d+)/course", (request, path) -> in(request, path, pages::course)),
        Route.of(
            "GET", "/as/(\\d+)/gradebook", (request, path) -> in(request, path, gradebook::answer)),
        Route.of(
            "GET",
            "/as/(\\d+)/activity/(\\d{1,18})",
            (request, path) ->
                asIn(
                    path,
                    (member, activity) ->
                        pages.activity(member, activity, LaunchStart.method(request)))),
        Route.of(
            "GET",
            "/as/(\\d+)/add",
            (request, path) ->
                in(request, path, (member, course) -> picks.add(member, course, request))),
        Route.of(
            "GET",
            "/as/(\\d+)/add/([a-z_]+)",
            (request, path) ->
                in(request, path, (member, course) -> picks.at(member, course, path.group(2)))),
        Route.of("GET", "/as/(\\d+)/tool", (request, path) -> in(request, path, picks::navigation)),
        Route.of("POST", "/manner/(moodle|canvas)", (request, path) -> behaved(path)),
        Route.of("GET", "/misbehave", (request, path) -> pages.misbehave()),
        Route.of("POST", "/misbehave", (request, path) -> switched(request)));
  }

  List<Route> launches() {
    PendingLaunches pending = new PendingLaunches();
    LaunchStart start = new LaunchStart(campus, pending);
    DeepLinkReturn back = new DeepLinkReturn(campus);
    OldClaim oldClaim = new OldClaim();
    Amendments amendments = new Amendments(oldClaim);
    Authorization authorization = new Authorization(campus, pending, amendments);
    List<Route> routes =
        new ArrayList<>(
            new RareRoutes(campus, new RareLaunches(campus, start, pending, amendments), oldClaim)
                .all());
    routes.addAll(usual(start, back, authorization));
    return routes;
  }

  private List<Route> usual(LaunchStart start, DeepLinkReturn back, Authorization authorization) {
    return List.of(
        Route.of(
            "GET",
            "/as/(\\d+)/launch/(\\d{1,18})",
            (request, path) ->
                asIn(path, (member, activity) -> start.activity(member, activity, request))),
        Route.of(
            "GET",
            "/as/(\\d+)/launch/deeplink",
            (request, path) ->
                in(
                    request,
                    path,
                    (member, course) ->
                        start.deepLinking(member, course, picking(request), back, request))),
        Route.of(
            "GET",
            "/as/(\\d+)/launch/navigation",
            (request, path) ->
                in(
                    request,
                    path,
                    (member, course) ->
                        start.activity(member, Activity.navigation(course), request))),
        Route.of("POST", "/deeplink/return", (request, path) -> back.answer(request)),
        Route.of("GET|POST", "/auth", (request, path) -> authorization.answer(request)),
        Route.of("GET", "/jwks", (request, path) -> keys()));
  }

  private Picking picking(Request request) {
    PickPlace place =
        request
            .query()
            .one("place")
            .flatMap(PickPlace::named)
            .orElse(PickPlace.of(campus.manners().now()).getFirst());
    Optional<Activity> again =
        request
            .query()
            .one("again")
            .filter(id -> id.matches("[0-9]{1,18}"))
            .flatMap(id -> campus.store().activity(Long.parseLong(id)));
    return new Picking(place, again);
  }

  private Answer behaved(Matcher path) {
    campus.manners().behaveLike(Manner.valueOf(path.group(1).toUpperCase(Locale.ROOT)));
    return Answer.redirect(campus.address("/"));
  }

  private Answer switched(Request request) {
    Optional<Misbehaviour> kind =
        Arrays.stream(Misbehaviour.values())
            .filter(value -> request.query().has("set", value.name()))
            .findFirst();
    kind.ifPresent(value -> campus.misbehaviours().set(value, request.query().has("on", "true")));
    return kind.isPresent()
        ? Answer.redirect(campus.address("/misbehave"))
        : Answer.text(400, "Unknown misbehaviour");
  }

  /** What Canvas does for the tools that it frames; Moodle answers no messages. */
  private Answer host() {
    Answer script = file("host.js", "text/javascript");
    String text =
        campus.manners().are(Manner.CANVAS)
            ? script.body().replace("%TOOL%", campus.tool().toString())
            : "// This LMS answers no messages of tools.\n";
    return new Answer(script.status(), script.type(), text, script.headers());
  }

  private Answer keys() {
    return new Answer(
        200, "application/json", campus.keys().jwks(), Map.of("Cache-Control", "max-age=600"));
  }

  /** For members of the course that the address means. */
  private Answer in(Request request, Matcher path, BiFunction<Member, Course, Answer> page) {
    return campus
        .course(request)
        .map(course -> as(course, path.group(1), member -> page.apply(member, course)))
        .orElseGet(() -> Answer.text(404, "No such course"));
  }

  private Answer as(Course course, String id, Function<Member, Answer> page) {
    return Member.of(id).isEmpty()
        ? Answer.text(404, "No such person")
        : campus.member(course, id).map(page).orElseGet(PageRoutes::notEnrolled);
  }

  private static Answer notEnrolled() {
    return Answer.page(
            Pages.page(
                "Not your course",
                """
                <h1>You are not in this course</h1>
                <p>A teacher of the course can add you. <a href="/">Choose a person</a></p>
                """))
        .withStatus(403);
  }

  private Answer asIn(Matcher path, BiFunction<Member, Activity, Answer> page) {
    Optional<Activity> activity = campus.store().activity(Long.parseLong(path.group(2)));
    return activity.isEmpty()
        ? Answer.text(404, "No such activity")
        : as(
            campus.courseOf(activity.get()),
            path.group(1),
            member -> page.apply(member, activity.get()));
  }

  private static Answer file(String name, String type) {
    try (InputStream file = PageRoutes.class.getResourceAsStream("/sandbox/" + name)) {
      if (file == null) {
        throw new IllegalStateException("The sandbox's file is missing: " + name);
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(200, type + "; charset=utf-8", text, Map.of());
    } catch (IOException broken) {
      throw new UncheckedIOException("The sandbox's file cannot be read: " + name, broken);
    }
  }
}
