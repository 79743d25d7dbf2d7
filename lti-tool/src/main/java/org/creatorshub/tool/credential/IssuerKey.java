package org.creatorshub.tool.credential;

import java.time.Instant;
import java.util.Optional;

/**
 * One of the keys that sign badges, at rest.
 *
 * @param kid its public half as multikey for Ed25519; a random name for RSA
 * @param generation later keys of a kind have a greater one
 * @param publicKey multikey, or JWK as JSON
 * @param privateKey base64 of PKCS#8, or of its sealed form; empty when it was erased
 * @param withdrawnAt when it was taken back, because somebody else may have it
 */
public record IssuerKey(
    String kid,
    Kind kind,
    int generation,
    String publicKey,
    String privateKey,
    boolean encrypted,
    Instant madeAt,
    Optional<Instant> withdrawnAt) {
  /** What it signs. */
  public enum Kind {
    /** Proofs inside a badge. */
    ED25519,
    /** Badges as tokens. */
    RS256
  }

  /** Never prints the private half. */
  @Override
  public String toString() {
    return "IssuerKey[" + kid + "]";
  }
}
