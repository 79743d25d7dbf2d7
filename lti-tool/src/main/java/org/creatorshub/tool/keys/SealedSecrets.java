package org.creatorshub.tool.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Keeps secrets of others that we must be able to say again, sealed wherever a key is set. */
public final class SealedSecrets {
  private static final byte CLEAR = 0;
  private static final byte SEALED = 1;

  private final KeySealing sealing;

  public SealedSecrets(KeySealing sealing) {
    this.sealing = sealing;
  }

  /**
   * The secret at rest.
   *
   * @param purpose what it is for; it opens for nothing else
   */
  public byte[] close(String purpose, String secret) {
    byte[] clear = secret.getBytes(StandardCharsets.UTF_8);
    byte[] kept = sealing.seals() ? sealing.seal(purpose, clear) : clear;
    byte[] marked = new byte[kept.length + 1];
    marked[0] = sealing.seals() ? SEALED : CLEAR;
    System.arraycopy(kept, 0, marked, 1, kept.length);
    return marked;
  }

  /** The secret again. */
  public String open(String purpose, byte[] marked) {
    byte[] kept = Arrays.copyOfRange(marked, 1, marked.length);
    byte[] clear = marked[0] == SEALED ? sealing.open(purpose, kept) : kept;
    return new String(clear, StandardCharsets.UTF_8);
  }
}
