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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a platform on this machine. */
@Requirement({"LTI-KEYS-06", "LTI-KEYS-07"})
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HttpPlatformKeysIT {
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean down = new AtomicBoolean();
  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T08:00:00Z"));
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
    server.createContext("/hasty", exchange -> keep(exchange, "max-age=1"));
    server.createContext("/lazy", exchange -> keep(exchange, "public, max-age=9999999"));
    server.createContext(
        "/failing", exchange -> answer(exchange, down.get() ? 503 : 200, keySet()));
    keys = new HttpPlatformKeys(clock);
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
  }

  @Test
  @Requirement("NEG-49")
  void asksOnceForAThousandLaunchesWithUnknownKeys() throws Exception {
    List<Callable<KeyAnswer>> storm = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String kid = "forged " + i;
      storm.add(() -> find("/good", kid));
    }
    for (Future<KeyAnswer> answer : threads.invokeAll(storm)) {
      assertThat(answer.get()).isInstanceOf(KeyAnswer.Unknown.class);
    }
    assertThat(requests).hasValue(1);
    clock.pass(Duration.ofSeconds(29));
    assertThat(find("/good", "forged again")).isInstanceOf(KeyAnswer.Unknown.class);
    assertThat(requests).hasValue(1);
    clock.pass(Duration.ofSeconds(2));
    assertThat(find("/good", "forged again")).isInstanceOf(KeyAnswer.Unknown.class);
    assertThat(requests).hasValue(2);
  }

  @Test
  void believesAKeySetForFiveMinutesAtLeastAndForADayAtMost() {
    assertThat(find("/hasty", "key-1")).isInstanceOf(KeyAnswer.Found.class);
    assertThat(find("/lazy", "key-1")).isInstanceOf(KeyAnswer.Found.class);
    clock.pass(Duration.ofMinutes(3));
    assertThat(find("/hasty", "key-1")).isInstanceOf(KeyAnswer.Found.class);
    assertThat(requests).hasValue(2);
    clock.pass(Duration.ofHours(24));
    assertThat(find("/lazy", "key-1")).isInstanceOf(KeyAnswer.Found.class);
    assertThat(requests).hasValue(3);
  }

  @Test
  void launchesGoOnThroughADayOfOutage() {
    assertThat(find("/failing", "key-1")).isInstanceOf(KeyAnswer.Found.class);
    down.set(true);
    for (int hour = 1; hour < 24; hour++) {
      clock.pass(Duration.ofHours(1));
      assertThat(find("/failing", "key-1")).isInstanceOf(KeyAnswer.Found.class);
    }
    clock.pass(Duration.ofHours(1));
    assertThat(find("/failing", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
    down.set(false);
    clock.pass(Duration.ofSeconds(31));
    assertThat(find("/failing", "key-1")).isInstanceOf(KeyAnswer.Found.class);
  }

  @Test
  @Requirement({"NEG-44", "NEG-47"})
  void doesNotTakeErrorsForKeys() {
    assertThat(find("/broken", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
    assertThat(find("/html", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
    assertThat(find("/absent", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  @Test
  @Requirement("NEG-46")
  void stopsReadingAfterAMegabyte() {
    assertThat(find("/huge", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  @Test
  void followsNoRedirect() {
    assertThat(find("/moved", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
    assertThat(requests).hasValue(1);
  }

  @Test
  @Requirement("NEG-45")
  void waitsOnlySecondsForAPlatformThatSaysNothing() {
    assertThat(find("/silent", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  @Test
  void saysWhenNobodyListens() {
    server.stop(0);
    assertThat(find("/good", "key-1")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  private void keep(HttpExchange exchange, String howLong) throws IOException {
    exchange.getResponseHeaders().add("Cache-Control", howLong);
    answer(exchange, 200, keySet());
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

  private static final String KEYS = generated();

  private static String keySet() {
    return KEYS;
  }

  private static String generated() {
    try {
      return "{\"keys\":["
          + new RSAKeyGenerator(2048).keyID("key-1").generate().toPublicJWK().toJSONString()
          + "]}";
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
