package org.creatorshub.tool.migration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.KeySealing;

/** The shared secrets of LTI 1.1 that an administrator told us, sealed like our own keys. */
public final class OldSecrets {
  private final KeptSecrets kept;
  private final KeySealing sealing;
  private final Clock clock;

  public OldSecrets(KeptSecrets kept, KeySealing sealing, Clock clock) {
    this.kept = kept;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Keeps a secret, in the place of an older one of the same consumer key. */
  public void add(UUID platform, String consumerKey, String secret) {
    byte[] clear = secret.getBytes(StandardCharsets.UTF_8);
    byte[] stored = sealing.seals() ? sealing.seal(label(platform, consumerKey), clear) : clear;
    kept.put(
        platform,
        consumerKey,
        new KeptSecrets.Kept(Base64.getEncoder().encodeToString(stored), sealing.seals()),
        clock.instant());
  }

  public List<String> consumerKeys(UUID platform) {
    return kept.consumerKeys(platform);
  }

  /** False when there was none. */
  public boolean remove(UUID platform, String consumerKey) {
    return kept.remove(platform, consumerKey);
  }

  Optional<String> of(UUID platform, String consumerKey) {
    return kept.of(platform, consumerKey)
        .map(
            secret ->
                secret.encrypted()
                    ? sealing.open(label(platform, consumerKey), secret.bytes())
                    : secret.bytes())
        .map(clear -> new String(clear, StandardCharsets.UTF_8));
  }

  private static String label(UUID platform, String consumerKey) {
    return "lti11/" + platform + "/" + consumerKey;
  }
}
