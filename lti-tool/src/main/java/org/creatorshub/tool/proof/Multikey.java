package org.creatorshub.tool.proof;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** An Ed25519 public key as text: {@code z6Mk…} (Controlled Identifiers 1.0, 2.2.2). */
public final class Multikey {
  private static final int RAW = 32;
  private static final byte[] KIND = {(byte) 0xed, 0x01};

  private Multikey() {}

  /** The text of a key. */
  public static String of(PublicKey key) {
    if (!(key instanceof EdECPublicKey edwards)) {
      throw new IllegalArgumentException("Not an Ed25519 key: " + key.getAlgorithm());
    }
    byte[] whole = new byte[KIND.length + RAW];
    System.arraycopy(KIND, 0, whole, 0, KIND.length);
    byte[] y = edwards.getPoint().getY().toByteArray();
    for (int i = 0; i < Math.min(RAW, y.length); i++) {
      whole[KIND.length + i] = y[y.length - 1 - i];
    }
    if (edwards.getPoint().isXOdd()) {
      whole[whole.length - 1] |= (byte) 0x80;
    }
    return Base58.encode(whole);
  }

  /** The key of a text; empty for anything but an Ed25519 key. */
  public static Optional<PublicKey> read(String text) {
    return Base58.decode(text)
        .filter(bytes -> bytes.length == KIND.length + RAW)
        .filter(bytes -> bytes[0] == KIND[0] && bytes[1] == KIND[1])
        .flatMap(bytes -> fromRaw(Arrays.copyOfRange(bytes, KIND.length, bytes.length)));
  }

  private static Optional<PublicKey> fromRaw(byte[] raw) {
    boolean odd = (raw[RAW - 1] & 0x80) != 0;
    byte[] y = new byte[RAW];
    for (int i = 0; i < RAW; i++) {
      y[i] = raw[RAW - 1 - i];
    }
    y[0] &= 0x7f;
    try {
      EdECPoint point = new EdECPoint(odd, new BigInteger(1, y));
      return Optional.of(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point)));
    } catch (GeneralSecurityException noKey) {
      return Optional.empty();
    }
  }
}
