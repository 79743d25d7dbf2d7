package org.creatorshub.tool.launch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.AesGcm;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.keys.Sha256;
import org.creatorshub.tool.login.FormFields;

/**
 * Keeps a checked launch until the platform's storage answers (LTI-STORE-08). It names a person, so
 * it lies sealed under its handle, which only the waiting page has.
 */
public final class HoldingLaunch {
  private final WaitingLaunches waiting;
  private final Secrets secrets;
  private final Clock clock;

  public HoldingLaunch(WaitingLaunches waiting, Secrets secrets, Clock clock) {
    this.waiting = waiting;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Answers the handle. */
  public String hold(UUID platform, FormFields launch) {
    String handle = secrets.next();
    String state = launch.single("state").orElseThrow();
    String text = state + "\n" + launch.single("id_token").orElseThrow();
    byte[] kept = key(handle).sealOnly(text.getBytes(StandardCharsets.UTF_8));
    waiting.hold(platform, Fingerprint.of(state), Fingerprint.of(handle), kept, clock.instant());
    return handle;
  }

  /** The launch as it was posted, once. */
  public Optional<FormFields> take(String handle) {
    return Optional.of(handle)
        .filter(Secrets::hasShape)
        .flatMap(known -> waiting.take(Fingerprint.of(known)))
        .map(kept -> key(handle).openOnly(kept).orElseThrow())
        .map(clear -> new String(clear, StandardCharsets.UTF_8))
        .map(text -> text.split("\n", 2))
        .map(
            parts ->
                new FormFields(Map.of("state", List.of(parts[0]), "id_token", List.of(parts[1]))));
  }

  /** Each handle is the key of one launch only. */
  private static AesGcm key(String handle) {
    return new AesGcm(Sha256.of("waiting launch\n" + handle));
  }
}
