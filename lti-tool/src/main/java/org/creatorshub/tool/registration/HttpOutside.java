package org.creatorshub.tool.registration;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.creatorshub.tool.lmsclient.Transport;

/** Speaks HTTP with a machine of our choice under a name of theirs: certificates are the name's. */
@ApplicationScoped
class HttpOutside implements Outside {
  private static final int MOST_BYTES = 1 << 20;
  private static final String USER_AGENT = "CreatorsHub/0.1 (+https://w3id.org/creators-hub/)";

  private final HttpClient client;
  private final Duration whole;

  @jakarta.inject.Inject
  HttpOutside(Vertx vertx) {
    this(vertx, Duration.ofSeconds(10));
  }

  HttpOutside(Vertx vertx, Duration whole) {
    this.whole = whole;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(Math.min(5_000, whole.toMillis())))
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setMaxHeaderSize(32 * 1024));
  }

  @Override
  public Transport.Reply send(Call call) {
    Duration patience = call.patience().orElse(whole);
    Promise<Transport.Reply> answer = Promise.promise();
    client
        .request(options(call, patience))
        .onFailure(broken -> answer.tryComplete(failed()))
        .onSuccess(request -> converse(request, call, answer));
    try {
      return answer
          .future()
          .toCompletionStage()
          .toCompletableFuture()
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      return new Transport.Failed("no answer within " + patience.toSeconds() + " s");
    } catch (ExecutionException broken) {
      return failed();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Transport.Failed("stopped");
    }
  }

  private RequestOptions options(Call call, Duration patience) {
    URI address = call.address();
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.valueOf(call.method()))
            .setSsl(secure)
            .setHost(address.getHost())
            .setPort(port)
            .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(call.machine(), port)))
            .setURI(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery())
            .setFollowRedirects(false)
            .setTimeout(patience.toMillis())
            .putHeader("User-Agent", USER_AGENT);
    call.headers().forEach(options::putHeader);
    return options;
  }

  private static void converse(
      HttpClientRequest request, Call call, Promise<Transport.Reply> answer) {
    request.exceptionHandler(broken -> answer.tryComplete(failed()));
    request
        .response()
        .onFailure(broken -> answer.tryComplete(failed()))
        .onSuccess(response -> read(request, response, answer));
    if (call.body().length == 0) {
      request.end();
    } else {
      request.end(Buffer.buffer(call.body()));
    }
  }

  private static void read(
      HttpClientRequest request, HttpClientResponse response, Promise<Transport.Reply> answer) {
    Buffer body = Buffer.buffer();
    response.exceptionHandler(broken -> answer.tryComplete(failed()));
    response.handler(
        part -> {
          if (body.length() + part.length() > MOST_BYTES) {
            answer.tryComplete(
                new Transport.Failed("the answer is larger than " + MOST_BYTES + " bytes"));
            request.reset();
            return;
          }
          body.appendBuffer(part);
        });
    response.endHandler(
        end ->
            answer.tryComplete(
                new Transport.Answered(response.statusCode(), headers(response), body.toString())));
  }

  private static Map<String, List<String>> headers(HttpClientResponse response) {
    Map<String, List<String>> headers = new HashMap<>();
    response
        .headers()
        .names()
        .forEach(
            name -> headers.put(name.toLowerCase(Locale.ROOT), response.headers().getAll(name)));
    return headers;
  }

  private static Transport.Failed failed() {
    return new Transport.Failed("no connection to the LMS");
  }
}
