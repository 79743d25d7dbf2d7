package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-11: an RSA key of 2048 bits or more, for signatures, for RS256 (SEC 6.1 to 6.3). */
final class KeyIsStrong implements LaunchCheck {
  private static final int LEAST_BITS = 2048;

  @Override
  public String id() {
    return "LTI-LAUNCH-11";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    PlatformKey key = attempt.key();
    boolean strong =
        key.rsa().filter(rsa -> rsa.getModulus().bitLength() >= LEAST_BITS).isPresent();
    boolean forSignatures = key.use().map("sig"::equals).orElse(true);
    boolean forRs256 = key.algorithm().map("RS256"::equals).orElse(true);
    return requireOfPlatform(
        strong && forSignatures && forRs256, 401, "The signing key is not fit for use.");
  }
}
