package org.creatorshub.tool.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A running preview of one course on this machine alone, until it is closed. */
public final class PreviewServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PreviewServer.class.getName());
  private static final int BODY_LIMIT = 1 << 20;
  private static final Pattern OWN_NAME =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Previewing previewing;

  private PreviewServer(HttpServer server, Previewing previewing) {
    this.server = server;
    this.previewing = previewing;
  }

  /**
   * Opens the port on the loopback address.
   *
   * @param port 0 for any that is free
   */
  public static PreviewServer start(Path folder, int port, Clock clock) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    PreviewServer preview =
        new PreviewServer(
            server, new Previewing(new WatchedCourse(folder, clock), new PreviewTemplates()));
    server.setExecutor(preview.threads);
    server.createContext("/", preview::handle);
    server.start();
    return preview;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answered answered = answer(exchange);
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answered.type());
      headers.set("Content-Security-Policy", POLICY);
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cache-Control", "no-store");
      if (!answered.header().isEmpty()) {
        headers.set(answered.header(), answered.value());
      }
      boolean empty = answered.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answered.status(), empty ? -1 : answered.body().length);
      if (!empty) {
        exchange.getResponseBody().write(answered.body());
      }
    }
  }

  private Answered answer(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    // A page elsewhere may give its own name our address; it must not read drafts that way.
    if (!OWN_NAME.matcher(Objects.requireNonNullElse(headers.getFirst("Host"), "")).matches()) {
      return Answered.text(403, "The preview answers on this machine only.");
    }
    String method = exchange.getRequestMethod();
    if (!method.matches("GET|HEAD|POST")) {
      return Answered.text(405, "The preview knows GET and POST only.");
    }
    byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
    if (body.length > BODY_LIMIT) {
      return Answered.text(413, "This is too much for a form.");
    }
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    String fields = method.equals("POST") ? new String(body, StandardCharsets.UTF_8) : query;
    Asked asked = Asked.of(method, exchange.getRequestURI().getPath(), fields);
    try {
      return previewing.answer(asked, Optional.ofNullable(headers.getFirst("If-None-Match")));
    } catch (UncheckedIOException beingWritten) {
      return Answered.text(
          503, "A file of the course cannot be read just now. Reload this page in a moment.");
    } catch (RuntimeException fault) {
      // The JDK's server would drop the connection without a word to anybody.
      LOG.log(System.Logger.Level.ERROR, "Preview of " + asked.path(), fault);
      return Answered.text(500, "The preview failed at this page; the terminal says why.");
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
