package org.creatorshub.tool.lmsclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
@Requirement("LTI-KEYS-13")
class HttpTransportIT {
  private final CountDownLatch testEnds = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/echo", this::echo);
    server.createContext("/huge", this::huge);
    server.createContext("/drip", this::drip);
    server.createContext("/away", this::away);
    server.start();
  }

  @AfterEach
  void stop() {
    testEnds.countDown();
    server.stop(0);
  }

  private void echo(HttpExchange exchange) throws IOException {
    byte[] body =
        (exchange.getRequestMethod()
                + " "
                + exchange.getRequestHeaders().getFirst("Content-Type")
                + " "
                + exchange.getRequestHeaders().getFirst("User-Agent")
                + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("X-Some", "Søme");
    exchange.sendResponseHeaders(201, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void huge(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] chunk = new byte[1 << 16];
    for (int i = 0; i < 1024; i++) {
      exchange.getResponseBody().write(chunk);
    }
    exchange.close();
  }

  /** The head at once, the body never. */
  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write('x');
    exchange.getResponseBody().flush();
    try {
      testEnds.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private void away(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", "http://127.0.0.1:9/");
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private Transport.Reply sent(String method, String path, String body) {
    return new HttpTransport(Duration.ofSeconds(1), Duration.ofSeconds(1))
        .send(
            new Transport.Message(
                method,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path),
                Map.of("Content-Type", "application/vnd.ims.lis.v1.score+json"),
                body));
  }

  @Test
  void sendsMethodTypeAndBodyAsTheyAre() {
    assertThat(sent("POST", "/echo", "Ünit"))
        .isInstanceOfSatisfying(
            Transport.Answered.class,
            answer -> {
              assertThat(answer.status()).isEqualTo(201);
              assertThat(answer.body())
                  .startsWith("POST application/vnd.ims.lis.v1.score+json CreatorsHub/")
                  .endsWith(" Ünit");
              assertThat(answer.header("X-SOME")).isPresent();
            });
  }

  @Test
  void readsNoEndlessAnswer() {
    assertThat(sent("GET", "/huge", ""))
        .isEqualTo(new Transport.Failed("the answer is larger than 8388608 bytes"));
  }

  @Test
  void waitsNotForEverForABody() {
    assertThat(sent("GET", "/drip", "")).isInstanceOf(Transport.Failed.class);
  }

  @Test
  void followsNoRedirect() {
    assertThat(sent("GET", "/away", ""))
        .isInstanceOfSatisfying(
            Transport.Answered.class, answer -> assertThat(answer.status()).isEqualTo(302));
  }

  @Test
  void tellsThatNobodyListens() {
    server.stop(0);
    assertThat(sent("GET", "/echo", ""))
        .isEqualTo(new Transport.Failed("no connection to the LMS"));
  }
}
