package org.creatorshub.tool.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another system that uses the record store over HTTP, with a key of its own. */
final class RecordClient {
  private static final HttpClient PLAIN =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Asks whether the server would go on with HTTP/2, as clients do by themselves. */
  private static final HttpClient OFFERING =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

  private static final Pattern KEY = Pattern.compile("key\\s+(\\S+)\\s+secret\\s+(\\S+)");

  private final String base;
  private final String login;
  private final String version;
  private final HttpClient http;

  private RecordClient(String base, String login, String version, HttpClient http) {
    this.base = base;
    this.login = login;
    this.version = version;
    this.http = http;
  }

  /** With a new key, made as an administrator makes it. */
  static RecordClient of(HubProcess hub) throws IOException, InterruptedException {
    String said = hub.command("lrs-key", "add", "test", "--per-minute", "0");
    Matcher key = KEY.matcher(said);
    if (!key.find()) {
      throw new IllegalStateException("No key was made: " + said);
    }
    String pair = key.group(1) + ":" + key.group(2);
    String login =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return new RecordClient(hub.base() + "/xapi/statements", login, "1.0.3", PLAIN);
  }

  /** The same key, speaking another version. */
  RecordClient speaking(String other) {
    return new RecordClient(base, login, other, http);
  }

  /** The same key in a client that offers to speak HTTP/2. */
  RecordClient offeringHttp2() {
    return new RecordClient(base, login, version, OFFERING);
  }

  /** To what stands behind the address of the statements. */
  HttpRequest.Builder to(String rest) {
    return HttpRequest.newBuilder(URI.create(base + rest).normalize())
        .timeout(Duration.ofMinutes(1))
        .header("Authorization", login)
        .header("X-Experience-API-Version", version);
  }

  HttpResponse<byte[]> get(String query) {
    return send(to(query).GET());
  }

  HttpResponse<byte[]> post(String contentType, byte[] body) {
    return send(to("").header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String base() {
    return base;
  }
}
