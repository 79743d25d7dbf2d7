package org.creatorshub.tool.keys;

import java.time.Instant;

/** The shared keys as they are kept. */
public interface StoredSharedKeys {
  /** Keeps this key unless the purpose has one; answers the one that is kept now. */
  SharedKeys.Kept keepFirst(String purpose, SharedKeys.Kept fresh, Instant at);

  /** Keeps a new key in place of {@code old}; of several nodes that try, one wins. */
  SharedKeys.Kept replace(String purpose, SharedKeys.Kept old, SharedKeys.Kept fresh, Instant at);
}
