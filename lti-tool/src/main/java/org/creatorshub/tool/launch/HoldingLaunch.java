package org.creatorshub.tool.launch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.login.FormFields;

/**
 * Keeps a checked launch until the platform's storage answers (LTI-STORE-08). It names a person, so
 * it lies sealed under its handle, which only the waiting page has.
 */
public final class HoldingLaunch {
  private static final byte[] ONLY_USE = new byte[12]; // each key seals one message
  private static final int TAG_BITS = 128;

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
    byte[] kept = run(Cipher.ENCRYPT_MODE, handle, text.getBytes(StandardCharsets.UTF_8));
    waiting.hold(platform, Fingerprint.of(state), Fingerprint.of(handle), kept, clock.instant());
    return handle;
  }

  /** The launch as it was posted, once. */
  public Optional<FormFields> take(String handle) {
    return Optional.of(handle)
        .filter(Secrets::hasShape)
        .flatMap(known -> waiting.take(Fingerprint.of(known)))
        .map(kept -> new String(run(Cipher.DECRYPT_MODE, handle, kept), StandardCharsets.UTF_8))
        .map(text -> text.split("\n", 2))
        .map(
            parts ->
                new FormFields(Map.of("state", List.of(parts[0]), "id_token", List.of(parts[1]))));
  }

  private static byte[] run(int mode, String handle, byte[] input) {
    try {
      byte[] key =
          MessageDigest.getInstance("SHA-256")
              .digest(("waiting launch\n" + handle).getBytes(StandardCharsets.UTF_8));
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, ONLY_USE));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A waiting launch could not be sealed or opened", e);
    }
  }
}
