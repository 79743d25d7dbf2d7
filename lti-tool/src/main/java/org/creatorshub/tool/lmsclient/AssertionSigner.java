package org.creatorshub.tool.lmsclient;

import java.util.Map;

/** Signs claims with our current key: RS256, with {@code kid} and {@code typ} (LTI-KEYS-09). */
@FunctionalInterface
public interface AssertionSigner {
  String sign(Map<String, Object> claims);
}
