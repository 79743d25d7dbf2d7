package org.creatorshub.tool.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Optional;
import org.creatorshub.tool.credential.IssuerKey.Kind;
import org.creatorshub.tool.keys.KeyException;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.lesson.SettableClock;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {
  private static final byte[] FIRST = new byte[32];
  private static final byte[] SECOND = new byte[32];

  static {
    java.util.Arrays.fill(SECOND, (byte) 7);
  }

  private final InMemoryStoredIssuerKeys stored = new InMemoryStoredIssuerKeys();

  @Test
  void sealsPrivateHalvesAndSealsThemAnew() {
    IssuerKeys.Signing key = keys(FIRST, Optional.empty()).signing(Kind.ED25519);
    assertThat(stored.all()).allMatch(IssuerKey::encrypted);
    assertThat(keys(FIRST, Optional.empty()).signing(Kind.ED25519).key()).isEqualTo(key.key());
    IssuerKeys changed = keys(SECOND, Optional.of(FIRST));
    assertThat(changed.sealAnew(sealing(SECOND, Optional.of(FIRST)))).isEqualTo(1);
    assertThat(changed.sealAnew(sealing(SECOND, Optional.of(FIRST)))).isZero();
    assertThat(keys(SECOND, Optional.empty()).signing(Kind.ED25519).key()).isEqualTo(key.key());
    assertThatThrownBy(() -> keys(FIRST, Optional.empty()).signing(Kind.ED25519))
        .isInstanceOf(KeyException.class);
  }

  @Test
  void keepsOneKeyOfAKindAndTellsNobodyItsPrivateHalf() {
    IssuerKeys keys = keys(FIRST, Optional.empty());
    IssuerKeys.Signing key = keys.signing(Kind.RS256);
    assertThat(keys(FIRST, Optional.empty()).signing(Kind.RS256).kid()).isEqualTo(key.kid());
    assertThat(stored.all()).hasSize(1);
    assertThat(stored.all().getFirst().publicKey()).doesNotContain("\"d\"");
    assertThat(key.toString() + stored.all()).doesNotContain(stored.all().getFirst().privateKey());
  }

  private IssuerKeys keys(byte[] secret, Optional<byte[]> old) {
    return new IssuerKeys(
        stored, sealing(secret, old), new Secrets(new SecureRandom()), new SettableClock());
  }

  private static KeySealing sealing(byte[] secret, Optional<byte[]> old) {
    return new KeySealing(Optional.of(secret), old, new SecureRandom());
  }
}
