package org.creatorshub.reporting.forwarding;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Asks a {@link ScriptedStore}. */
final class LoopbackRemote implements Remote {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Override
  public Reply ask(Target target, Request request) {
    String login = target.account() + ":" + target.secret();
    HttpRequest message =
        HttpRequest.newBuilder(URI.create(target.endpoint() + request.path()))
            .timeout(Duration.ofSeconds(30))
            .header("X-Experience-API-Version", target.edition().header())
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", request.contentType())
            .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()))
            .build();
    try {
      HttpResponse<String> answer = http.send(message, HttpResponse.BodyHandlers.ofString());
      return new Answered(
          answer.statusCode(), answer.headers().firstValue("Retry-After"), answer.body());
    } catch (IOException away) {
      return new Failed("no connection");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Failed("stopped");
    }
  }
}
