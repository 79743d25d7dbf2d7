package org.creatorshub.tool.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;

/** An LMS on loopback that plays packages strictly and keeps what was committed. */
final class PackageLms implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html; charset=utf-8", "css", "text/css", "js", "text/javascript");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private volatile PackageArchive playing;
  private volatile String version = "1.2";
  private volatile String launch = "index.html";
  private volatile String mode = "normal";
  private volatile Map<String, String> kept = Map.of();
  private volatile boolean answering = true;
  private volatile byte[] behind = new byte[0];

  PackageLms(PackageArchive playing) throws IOException {
    this.playing = playing;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Plays from here on. */
  PackageLms plays(String scorm, String start) {
    version = scorm;
    launch = start;
    return this;
  }

  /** Keeps values with this SCORM runtime of others, behind the strict one. */
  PackageLms behind(byte[] scormAgain) {
    behind = scormAgain;
    return this;
  }

  void update(PackageArchive newer) {
    playing = newer;
  }

  void mode(String next) {
    mode = next;
  }

  /** Whether commits are taken. */
  void answering(boolean answers) {
    answering = answers;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/lms";
  }

  /** A file of the package without an LMS around it. */
  String file(String path) {
    return "http://localhost:" + server.getAddress().getPort() + "/p/" + path;
  }

  /** A committed value. */
  String value(String key) {
    return kept.getOrDefault(key, "");
  }

  /** Everything that the package did against the rules. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      switch (path) {
        case "/lms" -> send(exchange, 200, "text/html; charset=utf-8", page());
        case "/lms.js" -> send(exchange, 200, "text/javascript", resource("/packages/lms.js"));
        case "/again.js" -> send(exchange, 200, "text/javascript", resource("/packages/again.js"));
        case "/scorm-again.js" -> send(exchange, 200, "text/javascript", behind);
        case "/commit" -> commit(exchange);
        case "/fault" -> fault(exchange);
        default -> file(exchange, path);
      }
    }
  }

  private byte[] page() throws IOException {
    Map<String, Object> start =
        Map.of(
            "version",
            version,
            "launch",
            "/p/" + launch,
            "mode",
            mode,
            "learner",
            "learner-1",
            "kept",
            kept);
    return """
    <!DOCTYPE html><html lang="en"><head><title>LMS</title>
    <style>body{margin:0}iframe{border:0;width:100%%;height:100vh;display:block}</style></head><body>
    <script type="application/json" id="start">%s</script>
    <span id="phase" hidden>open</span><iframe id="content" title="Course"></iframe>
    %s<script src="/lms.js"></script></body></html>"""
        .formatted(
            JSON.writeValueAsString(start).replace("<", "\\u003c"),
            behind.length == 0
                ? ""
                : "<script src=\"/scorm-again.js\"></script><script src=\"/again.js\"></script>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void commit(HttpExchange exchange) throws IOException {
    JsonNode sent = JSON.readTree(exchange.getRequestBody().readAllBytes());
    if (answering) {
      Map<String, String> values = new ConcurrentHashMap<>();
      sent.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
      kept = Map.copyOf(values);
    }
    byte[] taken = "{\"result\":true,\"errorCode\":0}".getBytes(StandardCharsets.UTF_8);
    send(exchange, answering ? 200 : 503, "application/json", answering ? taken : new byte[0]);
  }

  private void fault(HttpExchange exchange) throws IOException {
    faults.add(JSON.readTree(exchange.getRequestBody().readAllBytes()).asText());
    send(exchange, 200, "text/plain", new byte[0]);
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    Optional<PackageFile> file =
        path.startsWith("/p/") ? playing.file(path.substring(3)) : Optional.empty();
    String type = path.substring(path.lastIndexOf('.') + 1);
    if (file.isEmpty()) {
      send(exchange, 404, "text/plain", new byte[0]);
    } else {
      send(
          exchange,
          200,
          TYPES.getOrDefault(type, "application/octet-stream"),
          file.get().content());
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PackageLms.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
