package org.creatorshub.tool.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts private keys at rest with AES-GCM; the wrapping key lives outside the database. */
public final class KeySealing {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Optional<byte[]> secret;
  private final SecureRandom random;

  public KeySealing(Optional<byte[]> secret, SecureRandom random) {
    this.secret = secret.map(byte[]::clone);
    this.random = random;
  }

  public boolean seals() {
    return secret.isPresent();
  }

  /** Nonce, then cipher text and tag; bound to the name of the key. */
  public byte[] seal(String kid, byte[] clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, kid, nonce, clear);
    byte[] joined = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, joined, NONCE_BYTES, sealed.length);
    return joined;
  }

  public byte[] open(String kid, byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    return run(
        Cipher.DECRYPT_MODE, kid, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
  }

  private byte[] run(int mode, String kid, byte[] nonce, byte[] input) {
    byte[] key =
        secret.orElseThrow(
            () -> new KeyException("Key " + kid + " is encrypted, but HUB_SECRET_KEY is not set"));
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new KeyException("Key " + kid + " does not open with this HUB_SECRET_KEY", e);
    }
  }
}
