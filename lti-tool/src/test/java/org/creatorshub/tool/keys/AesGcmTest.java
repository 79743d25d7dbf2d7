package org.creatorshub.tool.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AesGcmTest {
  private static final byte[] CLEAR = "who was it?".getBytes(UTF_8);
  private static final byte[] BOUND = "a name".getBytes(UTF_8);

  private final SecureRandom random = new SecureRandom();
  private final AesGcm key = new AesGcm(Sha256.of("one"));

  @Test
  void opensWhatItSealedAndNeverSealsTheSameWay() {
    byte[] sealed = key.seal(random, CLEAR);
    assertThat(key.open(sealed)).hasValue(CLEAR);
    assertThat(key.seal(random, CLEAR)).isNotEqualTo(sealed);
  }

  @Test
  void opensNothingOfAnotherKeyOrNameOrLength() {
    byte[] sealed = key.seal(random, BOUND, CLEAR);
    assertThat(key.open(BOUND, sealed)).hasValue(CLEAR);
    assertThat(key.open(sealed)).isEmpty();
    assertThat(new AesGcm(Sha256.of("two")).open(BOUND, sealed)).isEmpty();
    assertThat(key.open(BOUND, new byte[AesGcm.NONCE_BYTES - 1])).isEmpty();
    assertThat(key.open(BOUND, new byte[AesGcm.NONCE_BYTES + 3])).isEmpty();
    sealed[sealed.length - 1] ^= 1;
    assertThat(key.open(BOUND, sealed)).isEmpty();
  }

  @Test
  void keepsNoNonceWhereAKeySealsOnce() {
    byte[] sealed = key.sealOnly(CLEAR);
    assertThat(sealed).hasSize(CLEAR.length + 16);
    assertThat(key.openOnly(sealed)).hasValue(CLEAR);
    assertThat(key.open(sealed)).isEmpty();
  }

  /** The known answer of the GCM specification's test case 1: an empty text under a zero key. */
  @Test
  void givesTheTagOfTheSpecification() {
    assertThat(HexFormat.of().formatHex(new AesGcm(new byte[16]).sealOnly(new byte[0])))
        .isEqualTo("58e2fccefa7e3061367f1d57a4e7455a");
  }
}
