package org.creatorshub.tool.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The signing keys as they are kept: the private half perhaps sealed. */
public interface StoredKeys {
  /**
   * A key at rest.
   *
   * @param publicJwk JSON, without private members
   * @param privateKey base64 of PKCS#8, or of its sealed form
   */
  record StoredKey(String kid, String publicJwk, String privateKey, boolean encrypted) {
    @Override
    public String toString() {
      return "StoredKey[" + kid + "]";
    }
  }

  /** The key that signs now. */
  Optional<StoredKey> inUse();

  /** Adds the first key; of several nodes that try, one wins, and the others do nothing. */
  void addFirst(StoredKey key, Instant at);

  /** Every key that somebody may still have to verify with. */
  List<StoredKey> published();
}
