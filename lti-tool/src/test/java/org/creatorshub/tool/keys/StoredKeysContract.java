package org.creatorshub.tool.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.tool.lesson.SettableClock;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.Test;

/** What every store of our keys keeps to, seen through its users; each starts empty. */
interface StoredKeysContract {
  byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
  byte[] LATER = "fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.UTF_8);
  UUID PLATFORM = UUID.fromString("00000000-0000-4000-8000-00000000000a");

  StoredKeys store();

  SettableClock clock();

  default MakingKey making(Optional<byte[]> secret, Optional<byte[]> old) {
    return new MakingKey(
        new KeySealing(secret, old, new SecureRandom()), new Secrets(new SecureRandom()));
  }

  default SigningKeys keys(Optional<byte[]> secret) {
    return new SigningKeys(store(), making(secret, Optional.empty()), clock());
  }

  default RotatingKeys rotating() {
    return new RotatingKeys(store(), making(Optional.of(SECRET), Optional.empty()), clock());
  }

  @Test
  default void keepsOneKeyOverRestarts() {
    SigningKey made = keys(Optional.empty()).current();
    SigningKey after = keys(Optional.empty()).current();
    assertThat(after.kid()).isEqualTo(made.kid());
    assertThat(after.privateKey()).isEqualTo(made.privateKey());
    assertThat(made.publicKey().getModulus().bitLength()).isGreaterThanOrEqualTo(2048);
  }

  @Test
  default void signsWhatThePublishedKeyVerifies() throws Exception {
    SigningKey key = keys(Optional.of(SECRET)).current();
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key.privateKey());
    signature.update(new byte[] {1, 2, 3});
    byte[] signed = signature.sign();
    signature.initVerify(key.publicKey());
    signature.update(new byte[] {1, 2, 3});
    assertThat(signature.verify(signed)).isTrue();
  }

  @Test
  @Requirement({"LTI-KEYS-02", "LTI-KEYS-03"})
  default void publishesOnlyThePublicHalf() throws Exception {
    SigningKeys keys = keys(Optional.of(SECRET));
    keys.current();
    JsonNode published = new JsonMapper().readTree(keys.publicKeySet()).path("keys");
    assertThat(published).hasSize(1);
    Set<String> members = new HashSet<>();
    published.get(0).fieldNames().forEachRemaining(members::add);
    assertThat(members).containsExactlyInAnyOrder("kty", "n", "e", "kid", "use", "alg");
    assertThat(published.get(0).path("kty").asText()).isEqualTo("RSA");
    assertThat(published.get(0).path("use").asText()).isEqualTo("sig");
    assertThat(published.get(0).path("alg").asText()).isEqualTo("RS256");
    assertThat(published.get(0).path("kid").asText()).isEqualTo(keys.current().kid());
  }

  @Test
  @Requirement("LTI-KEYS-05")
  default void needsTheSecretToOpenASealedKey() {
    SigningKey made = keys(Optional.of(SECRET)).current();
    StoredKey kept = store().of(SigningKeys.SHARED).getFirst();
    assertThat(kept.encrypted()).isTrue();
    assertThat(Base64.getDecoder().decode(kept.privateKey()))
        .isNotEqualTo(made.privateKey().getEncoded());
    assertThat(keys(Optional.of(SECRET)).current().privateKey()).isEqualTo(made.privateKey());
    SigningKeys without = keys(Optional.empty());
    assertThatThrownBy(without::current).hasMessageContaining("HUB_SECRET_KEY");
    assertThat(without.fault()).hasValueSatisfying(why -> assertThat(why).contains("HUB_SECRET"));
    SigningKeys wrong = keys(Optional.of(new byte[32]));
    assertThatThrownBy(wrong::current).hasMessageContaining("HUB_SECRET_KEY");
  }

  @Test
  @Requirement("LTI-KEYS-05")
  default void sealsAnewWhenTheSecretChanges() {
    SigningKey made = keys(Optional.of(SECRET)).current();
    KeySealing sealing =
        new KeySealing(Optional.of(LATER), Optional.of(SECRET), new SecureRandom());
    SealingKeysAnew anew = new SealingKeysAnew(store());
    assertThat(anew.sealAnew(sealing)).isEqualTo(1);
    assertThat(anew.sealAnew(sealing)).isZero();
    assertThat(keys(Optional.of(LATER)).current().privateKey()).isEqualTo(made.privateKey());
    assertThatThrownBy(() -> keys(Optional.of(SECRET)).current())
        .hasMessageContaining("HUB_SECRET_KEY");
  }

  @Test
  @Requirement("LTI-KEYS-05")
  default void sealsKeysThatWereMadeWithoutASecret() {
    SigningKey made = keys(Optional.empty()).current();
    KeySealing sealing = new KeySealing(Optional.of(SECRET), new SecureRandom());
    assertThat(new SealingKeysAnew(store()).sealAnew(sealing)).isEqualTo(1);
    assertThat(store().of(SigningKeys.SHARED).getFirst().encrypted()).isTrue();
    assertThat(keys(Optional.of(SECRET)).current().privateKey()).isEqualTo(made.privateKey());
  }

  @Test
  default void makesOneKeyWhenNodesStartTogether() throws Exception {
    List<Future<String>> kids = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int node = 0; node < 4; node++) {
        SigningKeys keys = keys(Optional.empty());
        kids.add(threads.submit(() -> keys.current().kid()));
      }
    }
    Set<String> distinct = new HashSet<>();
    for (Future<String> kid : kids) {
      distinct.add(kid.get());
    }
    assertThat(distinct).hasSize(1);
    assertThat(store().of(SigningKeys.SHARED)).hasSize(1);
  }

  @Test
  @Requirement("LTI-KEYS-04")
  default void addsOneNextKeyWhenNodesRotateTogether() throws Exception {
    keys(Optional.of(SECRET)).current();
    List<Future<Boolean>> rotated = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int node = 0; node < 4; node++) {
        RotatingKeys rotating = rotating();
        rotated.add(threads.submit(() -> rotating.rotate(SigningKeys.SHARED)));
      }
    }
    int winners = 0;
    for (Future<Boolean> one : rotated) {
      winners += one.get() ? 1 : 0;
    }
    assertThat(winners).isEqualTo(1);
    assertThat(store().of(SigningKeys.SHARED)).hasSize(2);
  }

  @Test
  @Requirement("LTI-KEYS-04")
  default void publishesTheNextKeyADayBeforeItSigns() {
    SigningKeys keys = keys(Optional.of(SECRET));
    String first = keys.current().kid();
    assertThat(rotating().rotate(SigningKeys.SHARED)).isTrue();
    assertThat(rotating().rotate(SigningKeys.SHARED)).as("one waits already").isFalse();
    String next = store().of(SigningKeys.SHARED).getLast().kid();
    assertThat(keys.publicKeySet()).contains(first).contains(next);
    clock().pass(Duration.ofHours(24).minusSeconds(1));
    assertThat(keys.current().kid()).isEqualTo(first);
    clock().pass(Duration.ofSeconds(1));
    assertThat(keys.current().kid()).isEqualTo(next);
    clock().pass(Duration.ofDays(7).minusSeconds(1));
    assertThat(keys.publicKeySet()).contains(first);
    clock().pass(Duration.ofSeconds(1));
    assertThat(keys.publicKeySet()).doesNotContain(first).contains(next);
    rotating().rotateDue();
    assertThat(store().of(SigningKeys.SHARED).getFirst().privateKey()).isEmpty();
  }

  @Test
  @Requirement("LTI-KEYS-04")
  default void takesACompromisedKeyBackAtOnce() {
    SigningKeys keys = keys(Optional.of(SECRET));
    String stolen = keys.current().kid();
    assertThat(rotating().withdraw(stolen)).isTrue();
    assertThat(rotating().withdraw(stolen)).isFalse();
    assertThat(rotating().withdraw("no such key")).isFalse();
    assertThat(keys.publicKeySet()).doesNotContain(stolen);
    String fresh = keys.current().kid();
    assertThat(fresh).isNotEqualTo(stolen);
    assertThat(keys.publicKeySet()).contains(fresh);
    assertThat(store().of(SigningKeys.SHARED).getFirst().privateKey()).isEmpty();
    clock().pass(Duration.ofDays(400));
    assertThat(keys.publicKeySet()).doesNotContain(stolen);
  }

  @Test
  @Requirement("LTI-KEYS-04")
  default void letsAWaitingKeySignWhenTheOneBeforeIsTakenBack() {
    SigningKeys keys = keys(Optional.of(SECRET));
    String stolen = keys.current().kid();
    rotating().rotate(SigningKeys.SHARED);
    String next = store().of(SigningKeys.SHARED).getLast().kid();
    rotating().withdraw(stolen);
    assertThat(keys.current().kid()).isEqualTo(next);
    assertThat(store().of(SigningKeys.SHARED)).hasSize(2);
  }

  @Test
  @Requirement("LTI-KEYS-01")
  default void givesAPlatformKeysOfItsOwn() {
    SigningKeys keys = keys(Optional.of(SECRET));
    String shared = keys.current().kid();
    assertThat(keys.current(PLATFORM).kid()).isEqualTo(shared);
    assertThat(keys.publicKeySet(PLATFORM)).isEqualTo(keys.publicKeySet());
    assertThat(rotating().giveOwn(PLATFORM, true)).isTrue();
    assertThat(rotating().giveOwn(PLATFORM, true)).isFalse();
    String own = store().of(SigningKeys.purposeOf(PLATFORM)).getFirst().kid();
    assertThat(keys.publicKeySet(PLATFORM)).contains(own).contains(shared);
    assertThat(keys.publicKeySet()).doesNotContain(own);
    assertThat(keys.current(PLATFORM).kid()).as("its set may be remembered").isEqualTo(shared);
    clock().pass(Duration.ofHours(24));
    assertThat(keys.current(PLATFORM).kid()).isEqualTo(own);
    assertThat(keys.publicKeySet(PLATFORM)).contains(shared);
    clock().pass(Duration.ofDays(7));
    assertThat(keys.publicKeySet(PLATFORM)).contains(own).doesNotContain(shared);
    assertThat(keys.current(UUID.randomUUID()).kid()).isEqualTo(shared);
  }

  @Test
  @Requirement("LTI-KEYS-01")
  default void signsAtOnceForAPlatformThatReadsItsSetForTheFirstTime() {
    SigningKeys keys = keys(Optional.of(SECRET));
    rotating().giveOwn(PLATFORM, false);
    assertThat(keys.publicKeySet(PLATFORM)).contains(keys.current(PLATFORM).kid());
    assertThat(keys.current(PLATFORM).kid()).isNotEqualTo(keys.current().kid());
  }
}
