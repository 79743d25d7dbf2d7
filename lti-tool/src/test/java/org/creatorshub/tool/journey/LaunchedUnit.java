package org.creatorshub.tool.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A unit launched by cmi5 that says over plain HTTP what a test wants it to say. */
final class LaunchedUnit {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Map<String, String> given = new TreeMap<>();
  private String token = "";

  LaunchedUnit(String address) {
    for (String pair : URI.create(address).getRawQuery().split("&", -1)) {
      int sign = pair.indexOf('=');
      given.put(
          pair.substring(0, sign),
          URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
    }
  }

  private LaunchedUnit(LaunchedUnit other, String name, String value) {
    given.putAll(other.given);
    token = other.token;
    given.put(name, value);
  }

  /** Presses the button on the page of the unit, as soon as the player is made. */
  static String open(WebPerson learner, String unit) {
    String[] address = {""};
    Patience.until(
        () -> "the player is made",
        Duration.ofSeconds(60),
        () -> {
          WebPage opened = learner.send(learner.open(unit).form("/player"));
          address[0] = opened.address().toString();
          return address[0].contains("endpoint=");
        });
    return address[0];
  }

  LaunchedUnit as(String name, String value) {
    return new LaunchedUnit(this, name, value);
  }

  String fetch() {
    return exchange(
            HttpRequest.newBuilder(URI.create(given.getOrDefault("fetch", "")))
                .POST(HttpRequest.BodyPublishers.noBody()))
        .body();
  }

  void takeToken() {
    token = json(fetch()).path("auth-token").asText();
  }

  /** Pseudonym of the learner. */
  String learner() {
    return json(given.getOrDefault("actor", "")).at("/account/name").asText();
  }

  /** An actor like ours who is somebody else. */
  String actorOfAnother() {
    return given.getOrDefault("actor", "").replace(learner(), UUID.randomUUID().toString());
  }

  /** The status of a statement with this verb. */
  int say(String verb, String result) {
    String id = UUID.randomUUID().toString();
    String template = exchange(request("activities/state?" + place("LMS.LaunchData")).GET()).body();
    JsonNode launch = json(template.isEmpty() ? "{}" : template);
    String context = launch.path("contextTemplate").toString();
    String registration = "\"registration\":\"" + given.get("registration") + "\"";
    String whole =
        context.startsWith("{\"")
            ? "{" + registration + "," + context.substring(1)
            : "{" + registration + "}";
    String body =
        "{\"id\":\"%s\",\"actor\":%s,\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/%s\"},"
                .formatted(id, given.get("actor"), verb)
            + (result.isEmpty() ? "" : "\"result\":" + result + ",")
            + "\"object\":{\"id\":\"%s\"},\"context\":%s,\"timestamp\":\"2026-11-21T12:00:00Z\"}"
                .formatted(given.get("activityId"), whole);
    return exchange(
            request("statements?statementId=" + id)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)))
        .statusCode();
  }

  int keepState(String name) {
    return exchange(
            request("activities/state?" + place(name))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{}")))
        .statusCode();
  }

  /** How many statements of this verb the record holds about this launch's run. */
  long count(HubRecords records, String verb) {
    return records.count(
        "select count(*) from statement where verb = ? and registration = ?::uuid"
            + " and document::text like '%/player%'",
        "http://adlnet.gov/expapi/verbs/" + verb, registration());
  }

  String registration() {
    return given.getOrDefault("registration", "");
  }

  private String place(String state) {
    return "stateId="
        + state
        + "&activityId="
        + coded("activityId")
        + "&agent="
        + coded("actor")
        + "&registration="
        + given.get("registration");
  }

  private String coded(String name) {
    return URLEncoder.encode(given.getOrDefault(name, ""), StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String resource) {
    return HttpRequest.newBuilder(URI.create(given.get("endpoint") + resource))
        .header("Authorization", "Basic " + token)
        .header("X-Experience-API-Version", "1.0.3");
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A statement that a package made in another system. */
  static String elsewhere(String verb, String scaled) {
    return ("{\"id\":\"%s\",\"actor\":{\"name\":\"Pat\",\"account\":{\"homePage\":\"https://lms.example\","
            + "\"name\":\"p1\"}},\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/%s\"},\"object\":"
            + "{\"id\":\"https://lms.example/launched/1\"},\"result\":{\"score\":{\"scaled\":%s}},"
            + "\"context\":{\"contextActivities\":{\"grouping\":[{\"id\":"
            + "\"https://w3id.org/creators-hub/courses/online-marketing/au/u07\"}]}},"
            + "\"timestamp\":\"2026-11-01T12:00:00Z\"}")
        .formatted(UUID.randomUUID(), verb, scaled);
  }
}
