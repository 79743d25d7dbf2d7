package org.creatorshub.tool.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorshub.tool.lesson.SettableClock;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of signatures and of platforms that remember our set as long as they may. */
class KeyRotationTest {
  private static final Duration STEP = Duration.ofMinutes(20);
  private static final Duration MESSAGE_LIFE = Duration.ofHours(1);

  private final SettableClock clock = new SettableClock();
  private final StoredKeys stored = new InMemoryStoredKeys();
  private final MakingKey making =
      new MakingKey(
          new KeySealing(Optional.empty(), new SecureRandom()), new Secrets(new SecureRandom()));
  private final SigningKeys keys = new SigningKeys(stored, making, clock);
  private final RotatingKeys rotating = new RotatingKeys(stored, making, clock);

  /** A platform: reads the set when what it remembers is too old, and never in between. */
  private final class Verifier {
    private String remembered = "";
    private Instant until = Instant.MIN;

    boolean verifies(String kid) {
      if (!clock.instant().isBefore(until)) {
        remembered = keys.publicKeySet();
        until = clock.instant().plus(Keyring.MAX_AGE);
      }
      return remembered.contains("\"" + kid + "\"");
    }
  }

  private record Signed(String kid, Instant at) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @Requirement({"LTI-KEYS-01", "LTI-KEYS-04"})
  void isVerifiedByEverybodyAtEveryMomentOfAYear(long seed) {
    Random random = new Random(seed);
    List<Verifier> verifiers = new ArrayList<>();
    List<Signed> onTheirWay = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Instant end = clock.instant().plus(Duration.ofDays(365));
    while (clock.instant().isBefore(end)) {
      if (verifiers.size() < 6) {
        verifiers.add(
            new Verifier()); // they begin at different moments, so they read at different ones
      }
      if (random.nextInt(60) == 0) {
        rotating.rotateDue(); // nodes look now and then, sometimes not for days
      }
      if (random.nextInt(3_000) == 0) {
        rotating.rotate(SigningKeys.SHARED); // somebody presses the button
      }
      String kid = keys.current().kid();
      used.add(kid);
      onTheirWay.add(new Signed(kid, clock.instant()));
      onTheirWay.removeIf(one -> one.at().plus(MESSAGE_LIFE).isBefore(clock.instant()));
      for (Verifier verifier : verifiers) {
        for (Signed one : onTheirWay) {
          assertThat(verifier.verifies(one.kid())).as("%s at %s", one, clock.instant()).isTrue();
        }
      }
      clock.pass(STEP);
    }
    assertThat(used.size()).as("a key signs about 90 days at most").isBetween(4, 15);
    assertThat(stored.of(SigningKeys.SHARED)).extracting(StoredKey::kid).doesNotHaveDuplicates();
  }

  @Test
  @Requirement("LTI-KEYS-04")
  void rotatesEveryNinetyDaysByItself() {
    List<Instant> uses = new ArrayList<>();
    keys.current();
    for (int hour = 0; hour < 24 * 370; hour++) {
      rotating.rotateDue();
      clock.pass(Duration.ofHours(1));
    }
    stored.of(SigningKeys.SHARED).forEach(key -> uses.add(key.useAt()));
    assertThat(uses).hasSize(5);
    for (int i = 1; i < uses.size(); i++) {
      assertThat(Duration.between(uses.get(i - 1), uses.get(i))).isEqualTo(Duration.ofDays(90));
    }
  }

  @Test
  @Requirement("LTI-KEYS-01")
  void asksPlatformsToRememberTheSetForLessThanHalfOfTheOverlap() {
    assertThat(Keyring.MAX_AGE.multipliedBy(2)).isLessThanOrEqualTo(Keyring.BEFORE);
    assertThat(Keyring.MAX_AGE.multipliedBy(2)).isLessThanOrEqualTo(Keyring.AFTER);
  }

  @Test
  @Requirement("LTI-KEYS-04")
  void losesATakenBackKeyEverywhereWithinTheTimeThatASetIsRemembered() {
    Verifier early = new Verifier();
    String stolen = keys.current().kid();
    assertThat(early.verifies(stolen)).isTrue();
    rotating.withdraw(stolen);
    clock.pass(Keyring.MAX_AGE);
    assertThat(early.verifies(stolen)).isFalse();
    assertThat(early.verifies(keys.current().kid())).isTrue();
  }

  @Test
  void goesOnWithTheOldKeyWhenTheNextIsTakenBackBeforeItSigns() {
    String first = keys.current().kid();
    rotating.rotate(SigningKeys.SHARED);
    rotating.withdraw(stored.of(SigningKeys.SHARED).getLast().kid());
    clock.pass(Duration.ofDays(30));
    assertThat(keys.current().kid()).isEqualTo(first);
    assertThat(keys.publicKeySet()).contains(first);
    assertThat(rotating.rotate(SigningKeys.SHARED)).isTrue();
  }

  /** The first key is made while somebody asks for it, and time does not stand still for that. */
  @Test
  void signsWithTheFirstKeyAtOnce() {
    AtomicLong ticks = new AtomicLong();
    InstantSource moving = () -> Instant.EPOCH.plusMillis(ticks.incrementAndGet());
    SigningKeys fresh =
        new SigningKeys(new InMemoryStoredKeys(), making, moving.withZone(ZoneOffset.UTC));
    String kid = fresh.current().kid();
    assertThat(fresh.publicKeySet()).contains("\"" + kid + "\"");
  }
}
