package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"LTI-KEYS-06", "LTI-KEYS-07", "NEG-49"})
class RememberedKeysTest {
  private static final KeySet OLD = keySet("old");
  private static final KeySet NEW = keySet("new");

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T08:00:00Z"));
  private final AtomicInteger fetches = new AtomicInteger();
  private Optional<KeySet> published = Optional.of(OLD);

  private final RememberedKeys keys =
      new RememberedKeys(
          () -> {
            fetches.incrementAndGet();
            Instant until = clock.instant().plus(Duration.ofMinutes(60));
            return CompletableFuture.completedFuture(
                published.map(set -> new RememberedKeys.Fetched(set, until)));
          },
          clock);

  private static KeySet keySet(String kid) {
    try {
      String key = new RSAKeyGenerator(2048).keyID(kid).generate().toPublicJWK().toJSONString();
      return KeySet.parse("{\"keys\":[" + key + "]}").orElseThrow();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void asksOnceForManyLaunches() {
    for (int i = 0; i < 100; i++) {
      assertThat(keys.find("old")).isInstanceOf(KeyAnswer.Found.class);
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void asksAtMostTwiceAMinuteForUnknownKeys() {
    for (int second = 0; second < 60; second++) {
      assertThat(keys.find("forged " + second)).isInstanceOf(KeyAnswer.Unknown.class);
      clock.pass(Duration.ofSeconds(1));
    }
    assertThat(fetches).hasValue(2);
  }

  @Test
  void findsANewKeyWithoutDelay() {
    keys.find("old");
    clock.pass(Duration.ofSeconds(31));
    published = Optional.of(NEW);
    assertThat(keys.find("new")).isInstanceOf(KeyAnswer.Found.class);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void renewsBeforeTheSetIsStale() {
    keys.find("old");
    clock.pass(Duration.ofMinutes(47));
    keys.find("old");
    assertThat(fetches).hasValue(1);
    clock.pass(Duration.ofMinutes(2));
    assertThat(keys.find("old")).isInstanceOf(KeyAnswer.Found.class);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void forgetsAKeyThatThePlatformWithdrew() {
    keys.find("old");
    clock.pass(Duration.ofMinutes(50));
    published = Optional.of(NEW);
    keys.find("old"); // still believed, and the renewal begins
    assertThat(keys.find("old")).isInstanceOf(KeyAnswer.Unknown.class);
  }

  @Test
  void asksBeforeItBelievesASetThatIsTooOld() {
    keys.find("old");
    clock.pass(Duration.ofMinutes(61));
    published = Optional.of(NEW);
    assertThat(keys.find("old")).isInstanceOf(KeyAnswer.Unknown.class);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void keepsTheLastGoodSetThroughADayOfOutage() {
    keys.find("old");
    published = Optional.empty();
    clock.pass(Duration.ofHours(23));
    assertThat(keys.find("old")).isInstanceOf(KeyAnswer.Found.class);
    clock.pass(Duration.ofHours(2));
    assertThat(keys.find("old")).isInstanceOf(KeyAnswer.Unreachable.class);
  }

  @Test
  void saysWhenThePlatformNeverAnswered() {
    published = Optional.empty();
    assertThat(keys.find("old")).isInstanceOf(KeyAnswer.Unreachable.class);
    assertThat(keys.find("old")).isInstanceOf(KeyAnswer.Unreachable.class);
    assertThat(fetches).hasValue(1);
  }

  @Test
  void fetchesOnceForCallersAtTheSameTime() throws Exception {
    CompletableFuture<Optional<RememberedKeys.Fetched>> slow = new CompletableFuture<>();
    AtomicInteger asked = new AtomicInteger();
    RememberedKeys one =
        new RememberedKeys(
            () -> {
              asked.incrementAndGet();
              return slow;
            },
            clock);
    List<Future<KeyAnswer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        answers.add(threads.submit(() -> one.find("old")));
      }
      slow.complete(
          Optional.of(new RememberedKeys.Fetched(OLD, clock.instant().plusSeconds(3600))));
    }
    for (Future<KeyAnswer> answer : answers) {
      assertThat(answer.get()).isInstanceOf(KeyAnswer.Found.class);
    }
    assertThat(asked).hasValue(1);
  }
}
