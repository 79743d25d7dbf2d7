package org.creatorshub.tool.keys;

import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;

/** One of our RSA keys for RS256, named by {@code kid} (LTI-KEYS-02, 03). */
public record SigningKey(String kid, RSAPublicKey publicKey, RSAPrivateKey privateKey) {
  /** Never prints the private half. */
  @Override
  public String toString() {
    return "SigningKey[" + kid + "]";
  }
}
