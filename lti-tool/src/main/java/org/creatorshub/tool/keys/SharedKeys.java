package org.creatorshub.tool.keys;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

/** Symmetric keys of 256 bits that every node of the installation has, one for each purpose. */
public final class SharedKeys {
  private static final int BYTES = 32;

  private final StoredSharedKeys stored;
  private final KeySealing sealing;
  private final SecureRandom random;
  private final Clock clock;

  /**
   * A key at rest; sealed by HUB_SECRET_KEY where that is set.
   *
   * @param key base64
   */
  public record Kept(String key, boolean encrypted) {
    @Override
    public String toString() {
      return "Kept[]";
    }
  }

  public SharedKeys(StoredSharedKeys stored, KeySealing sealing, SecureRandom random, Clock clock) {
    this.stored = stored;
    this.sealing = sealing;
    this.random = random;
    this.clock = clock;
  }

  /**
   * The key of this purpose, made at the first use. One that does not open with today's
   * HUB_SECRET_KEY is replaced: use this only for what may be begun again.
   */
  public byte[] of(String purpose) {
    Kept kept = stored.keepFirst(purpose, fresh(purpose), clock.instant());
    try {
      return clear(purpose, kept);
    } catch (KeyException lost) {
      return clear(purpose, stored.replace(purpose, kept, fresh(purpose), clock.instant()));
    }
  }

  private Kept fresh(String purpose) {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    byte[] kept = sealing.seals() ? sealing.seal(purpose, key) : key;
    return new Kept(Base64.getEncoder().encodeToString(kept), sealing.seals());
  }

  private byte[] clear(String purpose, Kept kept) {
    byte[] key = Base64.getDecoder().decode(kept.key());
    return kept.encrypted() ? sealing.open(purpose, key) : key;
  }
}
