package org.creatorshub.tool.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One key for AES-GCM with nonces of 96 bits and tags of 128 (NIST SP 800-38D). */
public final class AesGcm {
  /** Length of the nonce that stands before what is sealed. */
  public static final int NONCE_BYTES = 12;

  private static final int TAG_BITS = 128;
  private static final byte[] ONLY_USE = new byte[NONCE_BYTES];
  private static final byte[] NOTHING = {};

  private final SecretKeySpec key;

  /**
   * @param key 16, 24 or 32 bytes
   */
  public AesGcm(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** A fresh nonce, then cipher text and tag. */
  public byte[] seal(SecureRandom random, byte[] clear) {
    return seal(random, NOTHING, clear);
  }

  /**
   * A fresh nonce, then cipher text and tag.
   *
   * @param bound what must be named again to open it
   */
  public byte[] seal(SecureRandom random, byte[] bound, byte[] clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = sealed(nonce, bound, clear);
    byte[] joined = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, joined, NONCE_BYTES, sealed.length);
    return joined;
  }

  /** Empty for what another key sealed, or for what was changed. */
  public Optional<byte[]> open(byte[] sealed) {
    return open(NOTHING, sealed);
  }

  public Optional<byte[]> open(byte[] bound, byte[] sealed) {
    return sealed.length < NONCE_BYTES
        ? Optional.empty()
        : opened(
            Arrays.copyOf(sealed, NONCE_BYTES),
            bound,
            Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
  }

  /** Only for a key that seals one message in its life: the nonce is fixed and not kept. */
  public byte[] sealOnly(byte[] clear) {
    return sealed(ONLY_USE, NOTHING, clear);
  }

  public Optional<byte[]> openOnly(byte[] sealed) {
    return opened(ONLY_USE, NOTHING, sealed);
  }

  private byte[] sealed(byte[] nonce, byte[] bound, byte[] clear) {
    try {
      return run(Cipher.ENCRYPT_MODE, nonce, bound, clear);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Nothing can be sealed with this key", e);
    }
  }

  private Optional<byte[]> opened(byte[] nonce, byte[] bound, byte[] sealed) {
    try {
      return Optional.of(run(Cipher.DECRYPT_MODE, nonce, bound, sealed));
    } catch (AEADBadTagException forged) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Nothing can be opened with this key", e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] bound, byte[] input)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound);
    return cipher.doFinal(input);
  }
}
