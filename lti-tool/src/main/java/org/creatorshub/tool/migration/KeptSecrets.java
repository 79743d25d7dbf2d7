package org.creatorshub.tool.migration;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Secrets of LTI 1.1 at rest. */
public interface KeptSecrets {
  /**
   * A secret as it is kept.
   *
   * @param secret base64 of the secret or of its sealed form
   */
  record Kept(String secret, boolean encrypted) {
    byte[] bytes() {
      return Base64.getDecoder().decode(secret);
    }

    @Override
    public String toString() {
      return "Kept[]";
    }
  }

  /** Keeps the secret, in the place of an older one of the same key. */
  void put(UUID platform, String consumerKey, Kept secret, Instant at);

  Optional<Kept> of(UUID platform, String consumerKey);

  List<String> consumerKeys(UUID platform);

  /** False when there was none. */
  boolean remove(UUID platform, String consumerKey);
}
