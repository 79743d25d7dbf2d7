package org.creatorshub.tool.keys;

import java.time.Instant;
import java.util.Optional;

/**
 * A signing key at rest.
 *
 * @param purpose which set it belongs to: {@link SigningKeys#SHARED}, or that of one platform
 * @param generation later keys of a purpose have a greater one
 * @param publicJwk JSON, without private members
 * @param privateKey base64 of PKCS#8, or of its sealed form; empty when it was erased
 * @param publishedAt when platforms could first read it
 * @param useAt when it begins to sign
 * @param withdrawnAt when it was taken back at once, because somebody else may have it
 */
public record StoredKey(
    String kid,
    String purpose,
    int generation,
    String publicJwk,
    String privateKey,
    boolean encrypted,
    Instant publishedAt,
    Instant useAt,
    Optional<Instant> withdrawnAt) {
  /** Never prints the private half. */
  @Override
  public String toString() {
    return "StoredKey[" + kid + "]";
  }
}
