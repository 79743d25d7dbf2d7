package org.creatorshub.tool.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
@Requirement("LTI-REG-02")
class HttpOutsideIT {
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Vertx vertx = Vertx.vertx();
  private final HttpOutside outside = new HttpOutside(vertx, Duration.ofSeconds(2));
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/good", exchange -> answer(exchange, 200, "{\"a\":\"ä\"}"));
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/good");
          answer(exchange, 302, "");
        });
    server.createContext("/huge", exchange -> answer(exchange, 200, "x".repeat(1_100_000)));
    server.createContext(
        "/silent",
        exchange -> {
          try {
            finished.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    finished.countDown();
    server.stop(0);
    threads.shutdownNow();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    seen.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("Host")
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization")
            + " "
            + sent);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Transport.Reply send(String method, String scheme, String path, String body) {
    return outside.send(
        new Outside.Call(
            method,
            URI.create(scheme + "://lms.example.edu:" + server.getAddress().getPort() + path),
            InetAddress.getLoopbackAddress(),
            Map.of("Authorization", "Bearer t"),
            body));
  }

  @Test
  void connectsToTheGivenMachineUnderTheNameOfTheAddress() {
    Transport.Reply reply = send("GET", "http", "/good?x=1%20", "");
    assertThat(reply).isInstanceOf(Transport.Answered.class);
    assertThat(((Transport.Answered) reply).body()).isEqualTo("{\"a\":\"ä\"}");
    assertThat(seen.getFirst())
        .startsWith("GET /good?x=1%20 lms.example.edu:")
        .contains("Bearer t");
  }

  @Test
  void postsOnceAndFollowsNothing() {
    Transport.Reply reply = send("POST", "http", "/moved", "{\"b\":1}");
    assertThat(((Transport.Answered) reply).status()).isEqualTo(302);
    assertThat(((Transport.Answered) reply).header("location")).contains("/good");
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst()).endsWith("{\"b\":1}");
  }

  @Test
  void readsNoEndlessAnswer() {
    assertThat(send("GET", "http", "/huge", "")).isInstanceOf(Transport.Failed.class);
  }

  @Test
  void waitsForNobody() {
    assertThat(send("GET", "http", "/silent", "")).isInstanceOf(Transport.Failed.class);
  }

  @Test
  void speaksToNobodyWithoutTheRightCertificate(@TempDir Path folder) throws Exception {
    HttpsServer other =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys.p12"))));
    other.createContext("/good", exchange -> answer(exchange, 200, "{}"));
    other.start();
    try {
      URI address = URI.create("https://lms.example.edu:" + other.getAddress().getPort() + "/good");
      assertThat(
              outside.send(
                  new Outside.Call("GET", address, InetAddress.getLoopbackAddress(), Map.of(), "")))
          .isEqualTo(new Transport.Failed("no connection to the LMS"));
      assertThat(seen).isEmpty();
    } finally {
      other.stop(0);
    }
  }

  /** Right name, but vouched for by nobody. */
  private static SSLContext selfSigned(Path file) throws Exception {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    new ProcessBuilder(
            keytool,
            "-genkeypair",
            "-alias",
            "a",
            "-keyalg",
            "RSA",
            "-dname",
            "CN=lms.example.edu",
            "-ext",
            "san=dns:lms.example.edu",
            "-storepass",
            "changeit",
            "-keystore",
            file.toString())
        .inheritIO()
        .start()
        .waitFor();
    KeyStore keys = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
