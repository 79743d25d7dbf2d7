package org.creatorshub.tool.launch.check;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-12: the platform signed exactly this (SEC 5.1.3 (1)). */
final class SignatureIsValid implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-12";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    RSAPublicKey key = attempt.key().rsa().orElseThrow();
    return requireOfPlatform(valid(key, attempt.jws()), 401, "Signature not valid.");
  }

  private static boolean valid(RSAPublicKey key, Jws jws) {
    try {
      Signature verifier = Signature.getInstance("SHA256withRSA");
      verifier.initVerify(key);
      verifier.update(jws.signed());
      return verifier.verify(jws.signature());
    } catch (GeneralSecurityException e) {
      return false; // a signature of the wrong length, or a key that is none
    }
  }
}
