package org.creatorshub.tool.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The services of the gradebook and the roster, each behind its scopes and media type. */
final class ServiceRoutes {
  private static final String CONTAINER = "/services/lineitems";
  private static final String ITEM = "/services/lineitems/(\\d{1,18})/lineitem";

  private final Campus campus;
  private final TokenEndpoint tokens;

  ServiceRoutes(Campus campus, TokenEndpoint tokens) {
    this.campus = campus;
    this.tokens = tokens;
  }

  private List<Route> aboutCourses() {
    GroupService groups = new GroupService(campus);
    String handlers = "/services/notice-handlers/(\\d{1,9})";
    return List.of(
        guarded(
            "GET", "/services/groups", (request, path) -> groups.groups(request), Scopes.GROUPS),
        guarded(
            "GET", "/services/groupsets", (request, path) -> groups.sets(request), Scopes.GROUPS),
        guarded("GET", handlers, ofTheTool(this::listed), Scopes.NOTICES),
        guarded("PUT", handlers, ofTheTool(this::registered), Scopes.NOTICES),
        // What a tool must be safe from: the last post can be seen and sent again by anybody.
        Route.of("GET", "/notices/last", (request, path) -> campus.handlers().lastPost()));
  }

  /** Only under its own deployment may a tool say where it takes notices. */
  private Route.Handler ofTheTool(BiFunction<InstalledTool, Request, Answer> answer) {
    return (request, path) ->
        tokens
            .holder(request.header("authorization"))
            .filter(tool -> tool.deployment().equals(Optional.of(path.group(1))))
            .map(tool -> answer.apply(tool, request))
            .orElseGet(() -> Answer.text(404, "Another tool's deployment"));
  }

  private Answer listed(InstalledTool tool, Request request) {
    return campus.handlers().list(tool);
  }

  /** Canvas greets a new handler at once. */
  private Answer registered(InstalledTool tool, Request request) {
    Answer answer = campus.handlers().put(tool, request);
    if (answer.status() == 200 && request.body().contains(NoticeHandlers.HELLO)) {
      Thread.startVirtualThread(() -> campus.notices().hello(campus, tool));
    }
    return answer;
  }

  List<Route> all() {
    return Stream.concat(gradesAndRoster().stream(), aboutCourses().stream()).toList();
  }

  private List<Route> gradesAndRoster() {
    LineItemService items = new LineItemService(campus);
    ScoreService scores = new ScoreService(campus);
    RosterService roster = new RosterService(campus);
    String[] read = {Scopes.LINE_ITEM, Scopes.LINE_ITEM_READ};
    return List.of(
        guarded("GET", CONTAINER, (request, path) -> items.list(request), read),
        guarded(
            "POST",
            CONTAINER,
            typed(LineItemService.ITEM, (request, path) -> items.create(request)),
            Scopes.LINE_ITEM),
        guarded("GET", ITEM, (request, path) -> items.read(id(path)), read),
        guarded(
            "PUT",
            ITEM,
            typed(LineItemService.ITEM, (request, path) -> items.replace(id(path), request)),
            Scopes.LINE_ITEM),
        guarded("DELETE", ITEM, (request, path) -> items.remove(id(path)), Scopes.LINE_ITEM),
        guarded(
            "POST",
            ITEM + "/scores",
            typed(ScoreService.SCORE, (request, path) -> scores.post(id(path), request)),
            Scopes.SCORE),
        guarded(
            "GET",
            ITEM + "/results",
            (request, path) -> scores.results(id(path), request),
            Scopes.RESULT_READ),
        guarded(
            "GET",
            "/services/memberships",
            (request, path) -> roster.answer(request),
            Scopes.ROSTER));
  }

  private static long id(java.util.regex.Matcher path) {
    return Long.parseLong(path.group(1));
  }

  /** Moodle compares media types exactly. */
  private static Route.Handler typed(String type, Route.Handler handler) {
    return (request, path) ->
        request.header("content-type").filter(type::equals).isPresent()
            ? handler.answer(request, path)
            : Answer.text(415, "Content-Type must be " + type);
  }

  private Route guarded(String method, String path, Route.Handler handler, String... anyOf) {
    return Route.of(
        method,
        path,
        (request, matcher) -> {
          Misbehaviours wrong = campus.misbehaviours();
          if (wrong.on(Misbehaviour.SERVICES_DOWN)) {
            return Answer.text(503, "Service Unavailable");
          }
          if (wrong.on(Misbehaviour.TOO_MANY_REQUESTS)) {
            return Answer.text(429, "Too Many Requests").with("Retry-After", "2");
          }
          if (wrong.on(Misbehaviour.THROTTLED)) {
            return Answer.text(403, "403 Forbidden (Rate Limit Exceeded)")
                .with("X-Rate-Limit-Remaining", "0.0");
          }
          if (request.header("user-agent").filter(text -> !text.isBlank()).isEmpty()) {
            return Answer.text(403, "User-Agent required");
          }
          if (wrong.on(Misbehaviour.SERVICES_SLOW)) {
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
          }
          if (wrong.once(Misbehaviour.TOKEN_REFUSED_ONCE)) {
            tokens.forget();
          }
          return tokens.allows(request.header("authorization"), anyOf)
              ? handler.answer(request, matcher)
              : Answer.text(401, "Unauthorized");
        });
  }
}
