package org.creatorshub.tool.launch.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.platform.Platform;

/** Fetches key sets from the address of the registration and remembers them. */
@ApplicationScoped
class HttpPlatformKeys implements PlatformKeys {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration WHOLE = Duration.ofSeconds(5);
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final Pattern MAX_AGE = Pattern.compile("max-age=([0-9]{1,9})");

  private final Clock clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Map<URI, RememberedKeys> remembered = new ConcurrentHashMap<>();

  HttpPlatformKeys(Clock clock) {
    this.clock = clock;
  }

  @Override
  public KeyAnswer find(Platform platform, String kid) {
    return remembered
        .computeIfAbsent(platform.jwksUrl(), url -> new RememberedKeys(() -> fetch(url), clock))
        .find(kid);
  }

  private CompletableFuture<Optional<RememberedKeys.Fetched>> fetch(URI url) {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(WHOLE)
            .header("Accept", "application/json")
            .header("User-Agent", "CreatorsHub/0.1")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new HttpLimitedBody(MOST_BYTES));
    return answer
        .orTimeout(WHOLE.toMillis(), TimeUnit.MILLISECONDS)
        .handle(
            (response, fault) -> {
              answer.cancel(true);
              return fault == null ? read(response) : Optional.empty();
            });
  }

  private Optional<RememberedKeys.Fetched> read(HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      return Optional.empty();
    }
    Instant until = clock.instant().plus(life(response));
    return KeySet.parse(new String(response.body(), StandardCharsets.UTF_8))
        .map(set -> new RememberedKeys.Fetched(set, until));
  }

  private static Duration life(HttpResponse<byte[]> response) {
    Matcher age = MAX_AGE.matcher(response.headers().firstValue("Cache-Control").orElse(""));
    Duration asked = age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : SHORTEST;
    if (asked.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
