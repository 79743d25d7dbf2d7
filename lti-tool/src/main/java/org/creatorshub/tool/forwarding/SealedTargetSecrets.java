package org.creatorshub.tool.forwarding;

import java.util.Optional;
import org.creatorshub.reporting.forwarding.Sealing;
import org.creatorshub.tool.keys.SealedSecrets;

/** Seals the secrets of targets like our own keys. */
public final class SealedTargetSecrets implements Sealing {
  private static final String PURPOSE = "record store target";

  private final SealedSecrets sealed;

  public SealedTargetSecrets(SealedSecrets sealed) {
    this.sealed = sealed;
  }

  @Override
  public byte[] close(String secret) {
    return sealed.close(PURPOSE, secret);
  }

  @Override
  public String open(byte[] kept) {
    return sealed.open(PURPOSE, kept);
  }

  @Override
  public Optional<byte[]> renewed(byte[] kept) {
    return sealed.renewed(PURPOSE, kept);
  }
}
