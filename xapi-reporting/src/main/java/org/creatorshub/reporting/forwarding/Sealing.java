package org.creatorshub.reporting.forwarding;

import java.util.Optional;

/** Keeps the secrets of targets at rest, so that the database alone does not tell them. */
public interface Sealing {
  byte[] close(String secret);

  String open(byte[] kept);

  /** Today's form of what was closed under an older key; empty if it is that. */
  Optional<byte[]> renewed(byte[] kept);
}
