package org.creatorshub.tool.keys;

import java.util.Base64;
import java.util.Optional;

/** Seals the private halves of our signing keys with today's HUB_SECRET_KEY. */
public final class SealingKeysAnew implements SealedValues {
  private final StoredKeys stored;

  public SealingKeysAnew(StoredKeys stored) {
    this.stored = stored;
  }

  @Override
  public int sealAnew(KeySealing sealing) {
    return (int)
        stored.purposes().stream()
            .flatMap(purpose -> stored.of(purpose).stream())
            .filter(key -> !key.privateKey().isEmpty())
            .filter(key -> renew(sealing, key))
            .count();
  }

  private boolean renew(KeySealing sealing, StoredKey key) {
    byte[] kept = Base64.getDecoder().decode(key.privateKey());
    Optional<byte[]> renewed = sealing.renewed(key.kid(), kept, key.encrypted());
    renewed.ifPresent(
        sealed -> stored.keepAs(key, Base64.getEncoder().encodeToString(sealed), true));
    return renewed.isPresent();
  }
}
