package org.creatorshub.tool.lmsclient;

import java.util.Map;
import org.creatorshub.tool.platform.Platform;

/** Signs claims with our current key: RS256, with {@code kid} and {@code typ} (LTI-KEYS-09). */
@FunctionalInterface
public interface AssertionSigner {
  /** Signs with the key that every platform can verify that reads the shared set. */
  String sign(Map<String, Object> claims);

  /** Signs with the key of the set that this platform reads (LTI-KEYS-01). */
  default String sign(Platform platform, Map<String, Object> claims) {
    return sign(claims);
  }
}
