package org.creatorshub.tool.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A person at a browser of plain HTTP: follows redirects and forms that send themselves, and brings
 * cookies back to the host that set them, over loopback also those marked Secure.
 */
final class WebPerson {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final int MOST_STEPS = 12;

  private final boolean keepsCookies;
  private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

  WebPerson() {
    this(true);
  }

  private WebPerson(boolean keepsCookies) {
    this.keepsCookies = keepsCookies;
  }

  /** Somebody whose browser keeps no cookie of a framed page. */
  static WebPerson withoutCookies() {
    return new WebPerson(false);
  }

  WebPage open(String address) {
    return follow(exchange(request(URI.create(address)).build()));
  }

  WebPage send(WebForm form) {
    return follow(exchange(asked(form)));
  }

  /** The direct answer, also when it leads elsewhere. */
  WebPage sendOnce(WebForm form) {
    return page(exchange(asked(form)));
  }

  WebPage upload(WebForm form, String field, String fileName, byte[] file) {
    byte[] body = form.multipart(field, fileName, file);
    return follow(
        exchange(
            request(form.action())
                .header("Content-Type", "multipart/form-data; boundary=" + WebForm.BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body))
                .build()));
  }

  /** From a link in the LMS to the first page of the tool, or to its refusal. */
  WebPage launch(HubProcess hub, String member, long activity) {
    return send(launchForm(hub, member, activity));
  }

  /** The signed launch that the LMS wants to send now. */
  WebForm launchForm(HubProcess hub, String member, long activity) {
    WebPage page = open(hub.sandbox() + "/as/" + member + "/launch/" + activity);
    for (int step = 0; step < MOST_STEPS; step++) {
      WebForm next = page.form("data-send");
      if (next.action().getPath().equals("/lti/launch")) {
        return next;
      }
      page = send(next);
    }
    throw new AssertionError("No launch in " + page);
  }

  private WebPage follow(HttpResponse<String> first) {
    HttpResponse<String> answer = first;
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<String> location = answer.headers().firstValue("Location");
      if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
        return page(answer);
      }
      answer = exchange(request(answer.uri().resolve(location.get())).build());
    }
    throw new AssertionError("Sent around in circles, last to " + answer.uri());
  }

  private HttpRequest asked(WebForm form) {
    if (form.posts()) {
      return request(form.action())
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(form.urlEncoded()))
          .build();
    }
    return request(URI.create(form.action() + "?" + form.urlEncoded())).build();
  }

  private HttpRequest.Builder request(URI address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
    Map<String, String> own = cookies.getOrDefault(address.getHost(), Map.of());
    if (!own.isEmpty()) {
      request.header(
          "Cookie",
          own.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      if (keepsCookies) {
        answer
            .headers()
            .allValues("Set-Cookie")
            .forEach(cookie -> keep(request.uri().getHost(), cookie));
      }
      return answer;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted at " + request.uri(), e);
    }
  }

  private void keep(String host, String cookie) {
    Map<String, String> own = cookies.computeIfAbsent(host, name -> new ConcurrentHashMap<>());
    String pair = cookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    if (cookie.contains("Max-Age=0")) {
      own.remove(pair.substring(0, equals));
    } else {
      own.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  private static WebPage page(HttpResponse<String> answer) {
    return new WebPage(answer.uri(), answer.statusCode(), answer.body());
  }
}
