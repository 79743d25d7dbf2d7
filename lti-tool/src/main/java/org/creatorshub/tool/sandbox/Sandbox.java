package org.creatorshub.tool.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;

/** A running sandbox LMS on 127.0.0.1, until it is stopped. */
public final class Sandbox {
  /** Consumer key of the claim {@code lti1p1}. */
  public static final String OLD_KEY = "sandbox-lti11";

  /** The secret of {@link #OLD_KEY}; known to everybody, as all of the sandbox. */
  public static final String OLD_SECRET = "sandbox-lti11-secret";

  private static final System.Logger LOG = System.getLogger(Sandbox.class.getName());
  private static final int BODY_LIMIT = 1 << 20;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Campus campus;
  private final List<Route> routes = new ArrayList<>();

  private Sandbox(HttpServer server, SandboxSettings settings) {
    this.server = server;
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    this.campus =
        new Campus(
            base,
            settings.tool(),
            settings.store(),
            settings.clock(),
            new SandboxKeys(),
            new Tools(settings.tool(), settings.store().tools()),
            new Misbehaviours(),
            new Manners(),
            new NoticeHandlers(settings.tool()),
            new HttpToolNotices());
    TokenEndpoint tokens = new TokenEndpoint(campus);
    PageRoutes pages = new PageRoutes(campus);
    routes.addAll(pages.pages());
    routes.addAll(pages.launches());
    routes.addAll(new PeopleRoutes(campus).all());
    routes.addAll(new ToolRoutes(campus).all());
    routes.add(Route.of("POST", "/token", (request, path) -> tokens.answer(request)));
    routes.addAll(new GradebookRoutes(campus).all());
    routes.addAll(new ServiceRoutes(campus, tokens).all());
  }

  /** Opens the port and, in an empty course, places the first activity with its column. */
  public static Sandbox start(SandboxSettings settings) {
    try {
      HttpServer server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 64);
      Sandbox sandbox = new Sandbox(server, settings);
      sandbox.placeFirst(settings);
      server.setExecutor(sandbox.threads);
      server.createContext("/", sandbox::handle);
      server.start();
      return sandbox;
    } catch (IOException taken) {
      throw new UncheckedIOException(
          "The sandbox LMS cannot listen on port " + settings.port(), taken);
    }
  }

  public void stop() {
    server.stop(0);
    threads.close();
  }

  /** Address and issuer, for example {@code http://127.0.0.1:8081}. */
  public URI base() {
    return campus.base();
  }

  public Misbehaviours misbehaviours() {
    return campus.misbehaviours();
  }

  public Manners manners() {
    return campus.manners();
  }

  /** What stands in the field for a new tool, asked whenever the page is shown. */
  public void suggest(Supplier<String> registrationLink) {
    campus.tools().suggest(registrationLink);
  }

  public SandboxRegistration registration() {
    return new SandboxRegistration(
        Campus.NAME,
        campus.issuer(),
        Campus.CLIENT_ID,
        Campus.DEPLOYMENT,
        URI.create(campus.address("/auth")),
        URI.create(campus.address("/token")),
        URI.create(campus.address("/jwks")));
  }

  private static void enrolEverybody(SandboxStore store) {
    if (store.courses().all().isEmpty()) {
      store.courses().add(Course.FIRST);
      Member.ALL.forEach(member -> store.courses().put(Course.FIRST.id(), member.id(), true));
    }
  }

  private void placeFirst(SandboxSettings settings) {
    enrolEverybody(settings.store());
    if (settings.store().activities().isEmpty()) {
      Activity placed = settings.store().add(settings.first());
      settings
          .store()
          .add(
              new LineItem(
                  0,
                  placed.title(),
                  BigDecimal.valueOf(100),
                  settings.firstResource(),
                  "",
                  OptionalLong.of(placed.id())));
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
      Answer answer =
          body.length > BODY_LIMIT
              ? Answer.text(413, "Too large")
              : answered(request(exchange, new String(body, StandardCharsets.UTF_8)));
      send(exchange, answer);
    }
  }

  private Answer answered(Request request) {
    boolean known = false;
    for (Route route : routes) {
      Matcher path = route.path().matcher(request.path());
      if (path.matches()) {
        known = true;
        if (route.takes(request.method())) {
          return logged(request, route.handler().answer(request, path));
        }
      }
    }
    return known ? Answer.text(405, "Method Not Allowed") : Answer.text(404, "Not Found");
  }

  private static Answer logged(Request request, Answer answer) {
    if (answer.status() >= 400) {
      LOG.log(
          System.Logger.Level.INFO,
          "Sandbox LMS: {0} {1} -> {2}",
          request.method(),
          request.path(),
          answer.status());
    }
    return answer;
  }

  private static Request request(HttpExchange exchange, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    String query = exchange.getRequestURI().getRawQuery();
    boolean form =
        headers.getOrDefault("content-type", "").startsWith("application/x-www-form-urlencoded");
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        Params.parse(query == null ? "" : query),
        Params.parse(form ? body : ""),
        headers,
        body);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
