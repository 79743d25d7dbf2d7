package org.creatorshub.reporting.forwarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A record store of somebody else, on loopback: keeps statements like a good one, and does before
 * that what it is told to.
 */
final class ScriptedStore implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What it may do to a request instead of answering it well. */
  interface Trouble {
    /**
     * The answer; empty to go on as usual.
     *
     * @param batch empty for a reading request
     */
    Optional<Answer> instead(List<JsonNode> batch);
  }

  /**
   * An answer.
   *
   * @param status 0 to hang up without one
   * @param keeps keeps the statements first
   */
  record Answer(int status, Map<String, String> headers, boolean keeps) {
    static Answer of(int status) {
      return new Answer(status, Map.of(), false);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Trouble> script = new ArrayDeque<>();
  private final List<Trouble> always = new ArrayList<>();
  private final Map<String, JsonNode> kept = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<Integer> batches = new ArrayList<>();
  private int requests;

  ScriptedStore() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    server.createContext("/xapi", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/xapi");
  }

  /** Does these things, one for each request to come. */
  synchronized void next(Trouble... troubles) {
    script.addAll(List.of(troubles));
  }

  /** Does this at every request. */
  synchronized void always(Trouble trouble) {
    always.add(trouble);
  }

  synchronized void wellAgain() {
    always.clear();
    script.clear();
  }

  synchronized int requests() {
    return requests;
  }

  /** Sizes of the batches that came. */
  synchronized List<Integer> batches() {
    return List.copyOf(batches);
  }

  /** Ids in the order in which they were kept. */
  synchronized List<UUID> kept() {
    return kept.keySet().stream().map(UUID::fromString).toList();
  }

  synchronized JsonNode statement(UUID id) {
    return java.util.Objects.requireNonNull(kept.get(id.toString()));
  }

  synchronized void keep(JsonNode statement) {
    kept.put(statement.get("id").asText(), statement);
  }

  private synchronized void keep(Map<String, String> files) {
    this.files.putAll(files);
  }

  /** Bytes by hash, as ISO 8859-1. */
  synchronized Map<String, String> files() {
    return Map.copyOf(files);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean post = exchange.getRequestMethod().equals("POST");
      MixedBody sent =
          MixedBody.of(
              Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse(""),
              exchange.getRequestBody().readAllBytes());
      JsonNode body = post ? JSON.readTree(sent.json()) : JSON.createArrayNode();
      List<JsonNode> batch = new ArrayList<>();
      body.forEach(batch::add);
      Answer answer = answer(exchange.getRequestURI().getQuery(), batch);
      if (answer.status() == 200) {
        keep(sent.files());
      }
      if (answer.status() == 0) {
        return; // hangs up
      }
      answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      byte[] text = answer.headers().getOrDefault("X-Body", "{\"it\":\"said\"}").getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), answer.status() == 204 ? -1 : text.length);
      if (answer.status() != 204) {
        exchange.getResponseBody().write(text);
      }
    }
  }

  private synchronized Answer answer(String query, List<JsonNode> batch) {
    requests++;
    if (!batch.isEmpty()) {
      batches.add(batch.size());
    }
    List<Trouble> troubles = new ArrayList<>(always);
    if (!script.isEmpty()) {
      troubles.addFirst(script.poll());
    }
    for (Trouble trouble : troubles) {
      Optional<Answer> instead = trouble.instead(batch);
      if (instead.isPresent()) {
        if (instead.get().keeps()) {
          batch.forEach(this::keep);
        }
        return instead.get();
      }
    }
    return batch.isEmpty() ? read(query) : store(batch);
  }

  private Answer read(String query) {
    String id = query.replaceAll(".*=", "");
    JsonNode found = query.startsWith("statementId=") ? kept.get(id) : null;
    return found == null
        ? Answer.of(404)
        : new Answer(200, Map.of("X-Body", found.toString()), false);
  }

  private Answer store(List<JsonNode> batch) {
    Set<String> ids = new HashSet<>();
    for (JsonNode statement : batch) {
      String id = statement.path("id").asText();
      boolean foreign = statement.has("stored") || statement.has("authority");
      if (id.isEmpty() || !ids.add(id) || foreign || statement.has("version")) {
        return Answer.of(400);
      }
      // like many: ids alone
      if (kept.containsKey(id)) {
        return Answer.of(409);
      }
    }
    batch.forEach(this::keep);
    return Answer.of(200);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
