package org.creatorshub.tool.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.creatorshub.content.archive.PackageArchive;

/** A launching system for cmi5 with a small record store that notes every breach of the rules. */
final class Cmi5Lms implements AutoCloseable {
  static final String REGISTRATION = "b3a9f1de-2f4f-4f0e-9a41-6a8c1d6d7f01";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ACTIVITY = "https://lms.example.org/launched/1";
  private static final String ACTOR =
      "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://lms.example.org\",\"name\":\"p1\"}}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final PackageArchive playing;
  private final Map<String, String> documents = new ConcurrentHashMap<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private volatile Cmi5Session session = new Cmi5Session("none");
  private int launches;

  Cmi5Lms(PackageArchive playing) throws IOException {
    this.playing = playing;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a new launch. */
  String launch(String mode, double masteryScore) {
    String id = "s-" + ++launches;
    session = new Cmi5Session(id);
    asked.clear();
    documents.put(
        "LMS.LaunchData",
        """
        {"contextTemplate":{"contextActivities":{"grouping":[{"id":"https://w3id.org/creators-hub/au"}]},
        "extensions":{"https://w3id.org/xapi/cmi5/context/extensions/sessionid":"%s"}},
        "launchMode":"%s","moveOn":"CompletedAndPassed","masteryScore":%s,"returnURL":"%s/back"}"""
            .formatted(id, mode, masteryScore, base()));
    return base()
        + "/p/u01/index.html?endpoint="
        + coded(base() + "/lrs")
        + "&fetch="
        + coded(base() + "/fetch/" + id)
        + "&actor="
        + coded(ACTOR)
        + "&registration="
        + REGISTRATION
        + "&activityId="
        + coded(ACTIVITY);
  }

  private String base() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What the unit said in the present session, by the last word of each verb. */
  List<String> verbs() {
    return session.verbs();
  }

  JsonNode said(String verb) {
    return session.said(verb);
  }

  List<String> faults() {
    List<String> all = new java.util.ArrayList<>(faults);
    all.addAll(session.faults());
    return all;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.startsWith("/fetch/")) {
        fetch(exchange, path);
      } else if (path.startsWith("/lrs/")) {
        records(exchange, path.substring(5));
      } else if (path.startsWith("/p/")) {
        file(exchange, path.substring(3));
      } else {
        send(
            exchange, 200, "text/html", "<!DOCTYPE html><html lang=en><title>Back</title><h1>Back");
      }
    }
  }

  private void fetch(HttpExchange exchange, String path) throws IOException {
    boolean first = tokens.putIfAbsent(path, "t") == null;
    if (!exchange.getRequestMethod().equals("POST") || !first) {
      faults.add("fetch: " + exchange.getRequestMethod() + (first ? "" : " a second time"));
    }
    String body =
        first ? "{\"auth-token\":\"c2VjcmV0\"}" : "{\"error-code\":\"1\",\"error-text\":\"used\"}";
    send(exchange, 200, "application/json", body);
  }

  private void records(HttpExchange exchange, String resource) throws IOException {
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    if (!"Basic c2VjcmV0".equals(exchange.getRequestHeaders().getFirst("Authorization"))
        || !"1.0.3".equals(exchange.getRequestHeaders().getFirst("X-Experience-API-Version"))) {
      faults.add("without token or version: " + resource);
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (resource.equals("statements") && exchange.getRequestMethod().equals("PUT")) {
      if (!asked.containsAll(List.of("LMS.LaunchData", "cmi5LearnerPreferences"))) {
        faults.add("a statement before launch data and preferences were read");
      }
      session.take(query.getOrDefault("statementId", ""), body);
      send(exchange, 204, "text/plain", "");
      return;
    }
    String document = query.getOrDefault("stateId", query.getOrDefault("profileId", ""));
    asked.add(document);
    if (exchange.getRequestMethod().equals("PUT")) {
      documents.put(document, body);
      send(exchange, 204, "text/plain", "");
    } else if (documents.containsKey(document)) {
      send(exchange, 200, "application/json", documents.getOrDefault(document, ""));
    } else {
      send(exchange, 404, "text/plain", "");
    }
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new HashMap<>();
    for (String pair : raw.split("&", -1)) {
      int sign = pair.indexOf('=');
      query.put(
          pair.substring(0, sign),
          URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
    }
    return query;
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    String type =
        path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
    var file = playing.file(path);
    if (file.isPresent()) {
      send(exchange, 200, type + "; charset=utf-8", file.get().text());
    } else {
      send(exchange, 404, "text/plain", "");
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
