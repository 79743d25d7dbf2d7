package org.creatorshub.tool.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of our keys keeps to, seen through {@link SigningKeys}; each starts empty. */
interface StoredKeysContract {
  byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  StoredKeys store();

  default SigningKeys keys(Optional<byte[]> secret) {
    return new SigningKeys(
        store(),
        new KeySealing(secret, new SecureRandom()),
        new Secrets(new SecureRandom()),
        Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));
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

  /** LTI-KEYS-02, 03. */
  @Test
  default void publishesOnlyThePublicHalf() throws Exception {
    SigningKeys keys = keys(Optional.of(SECRET));
    JsonNode published = new JsonMapper().readTree(keys.publicKeySet()).path("keys");
    assertThat(published).hasSize(1);
    Set<String> members = new HashSet<>();
    published.get(0).fieldNames().forEachRemaining(members::add);
    assertThat(members).containsExactlyInAnyOrder("kty", "n", "e", "kid", "use", "alg");
    assertThat(published.get(0).path("kid").asText()).isEqualTo(keys.current().kid());
  }

  /** LTI-KEYS-05. */
  @Test
  default void needsTheSecretToOpenASealedKey() {
    SigningKey made = keys(Optional.of(SECRET)).current();
    assertThat(keys(Optional.of(SECRET)).current().privateKey()).isEqualTo(made.privateKey());
    SigningKeys without = keys(Optional.empty());
    assertThatThrownBy(without::current).hasMessageContaining("HUB_SECRET_KEY");
    SigningKeys wrong = keys(Optional.of(new byte[32]));
    assertThatThrownBy(wrong::current).hasMessageContaining("HUB_SECRET_KEY");
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
    assertThat(store().published()).hasSize(1);
  }
}
