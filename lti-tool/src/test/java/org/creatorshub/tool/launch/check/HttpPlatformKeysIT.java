package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.tool.platform.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** NEG-44 to NEG-49 against a platform on this machine. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HttpPlatformKeysIT {
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server;
  private PlatformKeys keys;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/good", exchange -> answer(exchange, 200, keySet()));
    server.createContext("/broken", exchange -> answer(exchange, 500, keySet()));
    server.createContext("/html", exchange -> answer(exchange, 200, "<h1>Please wait</h1>"));
    server.createContext(
        "/huge",
        exchange -> answer(exchange, 200, "{\"keys\":[],\"x\":\"" + "x".repeat(1_100_000) + "\"}"));
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/good");
          answer(exchange, 302, "");
        });
    server.createContext("/silent", this::waitForTheEnd);
    server.start();
    keys = new HttpPlatformKeys(Clock.fixed(Instant.EPOCH.plusSeconds(1_000_000), ZoneOffset.UTC));
  }

  @AfterEach
  void stop() {
    finished.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private KeyAnswer find(String path, String kid) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return keys.find(
        new Platform(
            UUID.randomUUID(), "https://lms", "c", "LMS", address, address, "t", address, true),
        kid);
  }

  @Test
  void findsPublishedKeysWithOneRequest() {
    assertThat(find("/good", "key-1")).isInstanceOf(KeyAnswer.Found.class);
    assertThat(find("/good", "key-1")).isInstanceOf(KeyAnswer.Found.class);
    for (int i = 0; i < 100; i++) {
      assertThat(find("/good", "forged " + i)).isInstanceOf(KeyAnswer.Unknown.class);
    }
    assertThat(requests).hasValue(1);
  }

  @Test
  void doesNotTakeErrorsForKeys() {
    assertThat(find("/broken", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
    assertThat(find("/html", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
    assertThat(find("/absent", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  @Test
  void stopsReadingAfterAMegabyte() {
    assertThat(find("/huge", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  @Test
  void followsNoRedirect() {
    assertThat(find("/moved", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
    assertThat(requests).hasValue(1);
  }

  @Test
  void waitsOnlySecondsForAPlatformThatSaysNothing() {
    assertThat(find("/silent", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  @Test
  void saysWhenNobodyListens() {
    server.stop(0);
    assertThat(find("/good", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  private void answer(HttpExchange exchange, int status, String text) throws IOException {
    requests.incrementAndGet();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Sends half an answer, then nothing more. */
  private void waitForTheEnd(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write("{\"keys\":".getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static String keySet() {
    try {
      return "{\"keys\":["
          + new RSAKeyGenerator(2048).keyID("key-1").generate().toPublicJWK().toJSONString()
          + "]}";
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
