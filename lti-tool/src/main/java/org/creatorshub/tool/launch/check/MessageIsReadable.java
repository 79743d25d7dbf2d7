package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-06: three parts of base64url; header and body JSON objects without repeated members
 * (RFC 7515).
 */
final class MessageIsReadable implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-06";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Optional<Jws> jws = attempt.form().fields().single("id_token").flatMap(Jws::parse);
    jws.ifPresent(attempt::read);
    return require(jws.isPresent(), 400, "The message cannot be read.");
  }
}
