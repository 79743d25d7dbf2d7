package org.creatorshub.tool.keys;

import java.time.Instant;
import java.util.List;

/** The signing keys as they are kept: the private half perhaps sealed, no row ever removed. */
public interface StoredKeys {
  /** The keys of a purpose, oldest generation first. */
  List<StoredKey> of(String purpose);

  List<String> purposes();

  /**
   * Adds a key; false when its purpose has that generation already. Of several nodes that try, one
   * wins.
   */
  boolean add(StoredKey key);

  /** Lets a key that waits sign from this moment on. */
  void useFrom(String kid, Instant at);

  /** Takes a key back and erases its private half; false when it was taken back before. */
  boolean withdraw(String kid, Instant at);

  /** Erases the private half of a key that signs no more. */
  void erase(String kid);

  /** Keeps the private half in another form, unless it changed meanwhile. */
  void keepAs(StoredKey before, String privateKey, boolean encrypted);
}
