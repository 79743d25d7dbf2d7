package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.LaunchClaims.LTI;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Posts signed notices to the tool, once: like Canvas, nothing is tried again. */
final class HttpToolNotices {
  private static final System.Logger LOG = System.getLogger(HttpToolNotices.class.getName());
  private static final long LIFE_SECONDS = 3600;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  void hello(Campus campus, InstalledTool tool) {
    post(campus, tool, NoticeHandlers.HELLO, Map.of());
  }

  /** Told to every tool that asked to hear of it. */
  void copied(Campus campus, Course copy) {
    Map<String, Object> about =
        Map.of(
            LTI + "context",
            Map.of(
                "id", copy.id(),
                "label", copy.label(),
                "title", copy.title(),
                "type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering")),
            LTI + "origin_contexts",
            List.of(copy.history().getFirst()));
    campus.tools().all().forEach(tool -> post(campus, tool, NoticeHandlers.COPY, about));
  }

  private void post(Campus campus, InstalledTool tool, String type, Map<String, Object> about) {
    Optional<URI> handler = campus.handlers().of(tool, type);
    if (handler.isEmpty() || !campus.manners().are(Manner.CANVAS)) {
      return;
    }
    String jwt = campus.keys().signed(claims(campus, tool, type, about));
    String body = Json.write(Map.of("notices", List.of(Map.of("jwt", jwt))));
    campus.handlers().sent(body);
    HttpRequest request =
        HttpRequest.newBuilder(handler.get())
            .timeout(Duration.ofSeconds(5))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      LOG.log(System.Logger.Level.INFO, "Sandbox LMS: notice {0} -> {1}", type, status);
    } catch (IOException unreachable) {
      LOG.log(System.Logger.Level.INFO, "Sandbox LMS: notice {0} was lost", type);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, Object> claims(
      Campus campus, InstalledTool tool, String type, Map<String, Object> about) {
    Instant now = Instant.now(campus.clock());
    Map<String, Object> claims = new LinkedHashMap<>(about);
    claims.put("iss", campus.issuer());
    claims.put("aud", tool.clientId());
    claims.put("azp", tool.clientId());
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.getEpochSecond() + LIFE_SECONDS);
    claims.put("nonce", UUID.randomUUID().toString());
    claims.put(LTI + "deployment_id", tool.deployment().orElseThrow());
    claims.put(LTI + "version", "1.3.0");
    claims.put(
        LTI + "notice",
        Map.of("id", UUID.randomUUID().toString(), "timestamp", now.toString(), "type", type));
    return claims;
  }
}
