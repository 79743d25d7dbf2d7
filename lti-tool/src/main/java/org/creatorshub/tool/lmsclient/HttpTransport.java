package org.creatorshub.tool.lmsclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Speaks HTTP with an LMS: 5 s to connect, 15 s in all, 8 MiB, no redirects (LTI-KEYS-13). */
@ApplicationScoped
class HttpTransport implements Transport {
  private static final String USER_AGENT = "CreatorsHub/0.1 (+https://w3id.org/creators-hub/)";
  private static final int BODY_LIMIT = 8 << 20;

  private final Duration total;
  private final HttpClient http;

  HttpTransport() {
    this(Duration.ofSeconds(5), Duration.ofSeconds(15));
  }

  HttpTransport(Duration connect, Duration total) {
    this.total = total;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(connect)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Reply send(Message message) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(message.address())
            .timeout(total)
            .header("User-Agent", USER_AGENT)
            .method(
                message.method(),
                message.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(message.body()));
    message.headers().forEach(request::header);
    return await(http.sendAsync(request.build(), head -> new HttpLimitedBody(BODY_LIMIT)));
  }

  /** The request's own time-out ends with the answer's head; this one covers its body too. */
  private Reply await(CompletableFuture<HttpResponse<byte[]>> coming) {
    try {
      return answered(coming.get(total.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      coming.cancel(true);
      return new Failed("no answer within " + total.toSeconds() + " s");
    } catch (ExecutionException broken) {
      return new Failed(plain(broken));
    } catch (InterruptedException stopped) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      return new Failed("stopped");
    }
  }

  private static String plain(Throwable broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpLimitedBody.TooLarge tooLarge) {
        return String.valueOf(tooLarge.getMessage());
      }
    }
    return "no connection to the LMS";
  }

  private static Answered answered(HttpResponse<byte[]> response) {
    Map<String, List<String>> headers = new HashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    return new Answered(
        response.statusCode(), headers, new String(response.body(), StandardCharsets.UTF_8));
  }
}
