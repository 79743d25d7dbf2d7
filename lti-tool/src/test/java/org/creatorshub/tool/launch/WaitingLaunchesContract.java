package org.creatorshub.tool.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** What every store of waiting launches keeps to. */
@Requirement({"LTI-STORE-08", "LTI-STORE-09"})
interface WaitingLaunchesContract {
  Instant AT = Instant.parse("2026-11-21T08:00:00Z");

  WaitingLaunches waiting();

  /** A platform that exists in the store. */
  UUID platform();

  default void hold(String state, String handle, String content, Instant at) {
    waiting()
        .hold(
            platform(), Fingerprint.of(state), Fingerprint.of(handle), content.getBytes(UTF_8), at);
  }

  @Test
  default void givesALaunchOnce() {
    hold("s1", "h1", "launch", AT);
    assertThat(waiting().take(Fingerprint.of("unknown"))).isEmpty();
    assertThat(waiting().take(Fingerprint.of("h1"))).hasValue("launch".getBytes(UTF_8));
    assertThat(waiting().take(Fingerprint.of("h1"))).isEmpty();
  }

  @Test
  default void keepsOneRowForALaunchSentAgainAndAgain() {
    for (int i = 0; i < 20; i++) {
      hold("again", "a" + i, "launch", AT);
    }
    assertThat(waiting().take(Fingerprint.of("a0"))).isEmpty();
    assertThat(waiting().take(Fingerprint.of("a19"))).isPresent();
  }

  @Test
  default void forgetsTheOldOnly() {
    hold("old", "h-old", "launch", AT.minusSeconds(5_000));
    hold("young", "h-young", "launch", AT);
    assertThat(waiting().forgetBefore(AT.minusSeconds(4_000))).isEqualTo(1);
    assertThat(waiting().take(Fingerprint.of("h-old"))).isEmpty();
    assertThat(waiting().take(Fingerprint.of("h-young"))).isPresent();
  }

  @Test
  default void letsOneOfManyTakeIt() throws Exception {
    hold("race", "h-race", "launch", AT);
    List<Callable<Boolean>> racers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      racers.add(() -> waiting().take(Fingerprint.of("h-race")).isPresent());
    }
    int winners = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> result : threads.invokeAll(racers)) {
        winners += result.get() ? 1 : 0;
      }
    }
    assertThat(winners).isEqualTo(1);
  }
}
