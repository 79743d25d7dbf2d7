package org.creatorshub.tool.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sandbox, a tool's stand-in, and the calls that the two exchange, one per method. */
final class SandboxClient implements AutoCloseable {
  static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  final ToolStandIn tool = new ToolStandIn();
  final InMemorySandboxStore store = new InMemorySandboxStore();
  final Clock clock = Clock.systemUTC();
  final Sandbox sandbox =
      Sandbox.start(
          new SandboxSettings(
              0,
              tool.base(),
              store,
              clock,
              new Activity(0, "Unit 7", "<b>text</b>", "/lti/launch/u07", Map.of("unit", "u07")),
              "u07-test"));
  private final HttpClient http = HttpClient.newHttpClient();

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form))));
  }

  HttpResponse<String> service(String method, String url, String type, String token, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.base() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The form of a self-posting page. */
  static Map<String, String> fields(HttpResponse<String> page) {
    Matcher inputs = Pattern.compile("name=\"([^\"]*)\" value=\"([^\"]*)\"").matcher(page.body());
    Map<String, String> fields = new LinkedHashMap<>();
    while (inputs.find()) {
      fields.put(inputs.group(1), inputs.group(2));
    }
    return fields;
  }

  /** A sound authorization request for a launch that was just announced. */
  Map<String, String> authorizationRequest(String launchPath) {
    Map<String, String> announced = fields(get(launchPath));
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("scope", "openid");
    sent.put("response_type", "id_token");
    sent.put("response_mode", "form_post");
    sent.put("prompt", "none");
    sent.put("client_id", announced.getOrDefault("client_id", ""));
    sent.put("redirect_uri", tool.base() + "/lti/launch");
    sent.put("login_hint", announced.getOrDefault("login_hint", ""));
    sent.put("lti_message_hint", announced.getOrDefault("lti_message_hint", ""));
    sent.put("state", "a-state");
    sent.put("nonce", "a-nonce");
    return sent;
  }

  JsonNode claimsOfLaunch(String launchPath) {
    String token =
        fields(post("/auth", authorizationRequest(launchPath))).getOrDefault("id_token", "");
    return payload(token);
  }

  static JsonNode payload(String token) {
    byte[] json = java.util.Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return Json.read(new String(json, StandardCharsets.UTF_8)).orElseThrow();
  }

  Map<String, Object> assertion() {
    long now = Instant.now(clock).getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", Campus.CLIENT_ID);
    claims.put("sub", Campus.CLIENT_ID);
    claims.put("aud", sandbox.registration().tokenUrl().toString());
    claims.put("iat", now - 5);
    claims.put("exp", now + 60);
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }

  HttpResponse<String> askToken(String assertion, String scope) {
    return post(
        "/token",
        Map.of(
            "grant_type", "client_credentials",
            "client_assertion_type", ASSERTION,
            "client_assertion", assertion,
            "scope", scope));
  }

  String token() {
    String body = askToken(tool.signed(assertion()), String.join(" ", Scopes.ALL)).body();
    return Json.read(body).orElseThrow().path("access_token").asText();
  }

  @Override
  public void close() {
    sandbox.stop();
    tool.close();
  }
}
