package org.creatorshub.tool.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** What every store of logins keeps to. */
interface LoginsContract {
  Instant AT = Instant.parse("2026-11-21T08:00:00Z");
  Instant BEFORE = AT.minusSeconds(600);

  Logins logins();

  /** A platform that exists in the store. */
  UUID platform();

  default Login login(String nonce, Instant at) {
    return new Login(
        platform(),
        nonce,
        Fingerprint.of("browser"),
        "https://hub.example.edu/lti/launch/u07",
        Optional.of("dep-1"),
        Optional.of("_parent"),
        at,
        false);
  }

  @Test
  default void findsWhatBegan() {
    Login login = login("n1", AT);
    logins().begin("s1", login);
    assertThat(logins().find("s1")).contains(login);
    assertThat(logins().find("s2")).isEmpty();
  }

  @Test
  default void isUsedOnce() {
    logins().begin("once", login("n2", AT));
    assertThat(logins().consume("once", "n2", BEFORE, AT)).isPresent();
    assertThat(logins().consume("once", "n2", BEFORE, AT)).isEmpty();
    assertThat(logins().find("once").map(Login::consumed)).contains(true);
  }

  @Test
  default void isNotUsedUpByAnotherNonce() {
    logins().begin("nonce", login("n3", AT));
    assertThat(logins().consume("nonce", "forged", BEFORE, AT)).isEmpty();
    assertThat(logins().consume("nonce", "n3", BEFORE, AT)).isPresent();
  }

  @Test
  default void isNotUsedWhenTooOld() {
    logins().begin("old", login("n4", BEFORE.minusSeconds(1)));
    assertThat(logins().consume("old", "n4", BEFORE, AT)).isEmpty();
  }

  @Test
  default void forgetsTheOldOnly() {
    logins().begin("ancient", login("n5", AT.minusSeconds(5_000)));
    logins().begin("young", login("n6", AT));
    assertThat(logins().removeOlderThan(AT.minusSeconds(4_000))).isEqualTo(1);
    assertThat(logins().find("ancient")).isEmpty();
    assertThat(logins().find("young")).isPresent();
  }

  /** Of equal launches at the same moment, one wins. */
  @Test
  @Requirement({"LTI-LAUNCH-17", "NEG-21"})
  default void letsOneOfManyWin() throws Exception {
    int racers = 8;
    for (int round = 0; round < 20; round++) {
      String state = "race-" + round;
      logins().begin(state, login("n", AT));
      CyclicBarrier start = new CyclicBarrier(racers);
      List<Future<Boolean>> results = new ArrayList<>();
      try (ExecutorService threads = Executors.newFixedThreadPool(racers)) {
        Callable<Boolean> race =
            () -> {
              start.await();
              return logins().consume(state, "n", BEFORE, AT).isPresent();
            };
        for (int racer = 0; racer < racers; racer++) {
          results.add(threads.submit(race));
        }
      }
      int winners = 0;
      for (Future<Boolean> result : results) {
        winners += result.get() ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
    }
  }
}
