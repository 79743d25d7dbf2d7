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
    String state = logins().begin(login);
    assertThat(logins().find(state)).contains(login);
    assertThat(logins().find("another")).isEmpty();
  }

  @Test
  default void givesEachLoginItsOwnState() {
    Login login = login("n1", AT);
    assertThat(logins().begin(login)).isNotEqualTo(logins().begin(login)).hasSizeGreaterThan(22);
  }

  @Test
  default void isUsedOnce() {
    String state = logins().begin(login("n2", AT));
    assertThat(logins().consume(state, "n2", BEFORE, AT)).isPresent();
    assertThat(logins().consume(state, "n2", BEFORE, AT)).isEmpty();
    assertThat(logins().find(state).map(Login::consumed)).contains(true);
  }

  @Test
  default void isNotUsedUpByAnotherNonce() {
    String state = logins().begin(login("n3", AT));
    assertThat(logins().consume(state, "forged", BEFORE, AT)).isEmpty();
    assertThat(logins().consume(state, "n3", BEFORE, AT)).isPresent();
  }

  @Test
  default void isNotUsedWhenTooOld() {
    String state = logins().begin(login("n4", BEFORE.minusSeconds(1)));
    assertThat(logins().consume(state, "n4", BEFORE, AT)).isEmpty();
  }

  @Test
  default void forgetsWhatWasUsedLongAgo() {
    Instant early = AT.minusSeconds(5_000);
    logins().consume(logins().begin(login("n5", early)), "n5", early, early);
    logins().consume(logins().begin(login("n6", AT)), "n6", BEFORE, AT);
    assertThat(logins().forgetUsedBefore(AT.minusSeconds(4_000))).isEqualTo(1);
  }

  /** Of equal launches at the same moment, one wins. */
  @Test
  @Requirement({"LTI-LAUNCH-17", "NEG-21"})
  default void letsOneOfManyWin() throws Exception {
    int racers = 8;
    for (int round = 0; round < 20; round++) {
      String state = logins().begin(login("n", AT));
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
