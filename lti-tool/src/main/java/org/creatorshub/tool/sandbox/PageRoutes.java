package org.creatorshub.tool.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        Route.of("GET", "/as/(\\d+)/course", (request, path) -> as(path, pages::course)),
        Route.of("GET", "/as/(\\d+)/people", (request, path) -> as(path, pages::people)),
        Route.of("GET", "/as/(\\d+)/gradebook", (request, path) -> as(path, gradebook::answer)),
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
            (request, path) -> as(path, member -> picks.add(member, request))),
        Route.of(
            "GET",
            "/as/(\\d+)/add/([a-z_]+)",
            (request, path) -> as(path, member -> picks.at(member, path.group(2)))),
        Route.of("GET", "/as/(\\d+)/tool", (request, path) -> as(path, picks::navigation)),
        Route.of("POST", "/manner/(moodle|canvas)", (request, path) -> behaved(path)),
        Route.of("GET", "/misbehave", (request, path) -> pages.misbehave()),
        Route.of("POST", "/misbehave", (request, path) -> switched(request)));
  }

  List<Route> launches() {
    PendingLaunches pending = new PendingLaunches();
    LaunchStart start = new LaunchStart(campus, pending);
    DeepLinkReturn back = new DeepLinkReturn(campus);
    Authorization authorization = new Authorization(campus, pending);
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
                as(path, member -> start.deepLinking(member, picking(request), back, request))),
        Route.of(
            "GET",
            "/as/(\\d+)/launch/navigation",
            (request, path) ->
                as(path, member -> start.activity(member, PickPages.COURSE, request))),
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

  private Answer keys() {
    return new Answer(
        200, "application/json", campus.keys().jwks(), Map.of("Cache-Control", "max-age=600"));
  }

  private static Answer as(Matcher path, Function<Member, Answer> page) {
    return Member.of(path.group(1)).map(page).orElseGet(() -> Answer.text(404, "No such person"));
  }

  private Answer asIn(Matcher path, BiFunction<Member, Activity, Answer> page) {
    Optional<Activity> activity = campus.store().activity(Long.parseLong(path.group(2)));
    return activity.isEmpty()
        ? Answer.text(404, "No such activity")
        : as(path, member -> page.apply(member, activity.get()));
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
