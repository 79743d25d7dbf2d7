package org.creatorshub.tool.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at the console over plain HTTP: one cookie, and the origin that a browser would send.
 */
final class ConsoleVisitor {
  static final String PASSPHRASE = "seven quiet green lanterns";

  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final Pattern ONCE =
      Pattern.compile("(https?://[^\\s<]+)(/admin/start/[A-Za-z0-9_-]{32})");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final HubProcess hub;
  private String cookie = "";
  private String csrf = "";
  private String forwardedFor = "";

  ConsoleVisitor(HubProcess hub) {
    this.hub = hub;
  }

  /** What a web server in front of us would say about the browser's address. */
  ConsoleVisitor through(String address) {
    forwardedFor = address;
    return this;
  }

  /** The path of the one-time link in this text. */
  static String startPath(String text) {
    Matcher link = ONCE.matcher(text);
    if (!link.find()) {
      throw new AssertionError("No one-time link in:\n" + text);
    }
    return link.group(2);
  }

  /** Chooses the passphrase with a one-time link, and is in. */
  HttpResponse<String> start(String path) {
    HttpResponse<String> answer =
        send(path, Map.of("passphrase", PASSPHRASE, "again", PASSPHRASE), hub.base());
    open("/admin");
    return answer;
  }

  HttpResponse<String> signIn(String name, String passphrase) {
    HttpResponse<String> answer =
        send("/admin/sign-in", Map.of("name", name, "passphrase", passphrase), hub.base());
    if (answer.statusCode() == 303) {
      open("/admin");
    }
    return answer;
  }

  HttpResponse<String> open(String path) {
    HttpResponse<String> answer = exchange(request(path).GET());
    Matcher word = CSRF.matcher(answer.body());
    if (word.find()) {
      csrf = word.group(1);
    }
    return answer;
  }

  /** Sends a form as our own pages do. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("csrf", csrf);
    return send(path, all, hub.base());
  }

  /** Sends a form of whoever; an empty origin is left out. */
  HttpResponse<String> send(String path, Map<String, String> fields, String origin) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)));
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    return exchange(request);
  }

  String csrf() {
    return csrf;
  }

  String cookie() {
    return cookie;
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(hub.base() + path)).timeout(Duration.ofSeconds(30));
    if (!forwardedFor.isEmpty()) {
      request.header("X-Forwarded-For", forwardedFor);
    }
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      answer
          .headers()
          .firstValue("Set-Cookie")
          .ifPresent(
              set -> cookie = set.contains("Max-Age=0") ? "" : set.substring(0, set.indexOf(';')));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
