package org.creatorshub.tool.launch.check;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.login.Logins;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-05: only now act on an error of the platform: earlier, a forged one could end a login
 * (SEC 5.1.1.5).
 */
final class PlatformReportsNoError implements LaunchCheck {
  private final Logins logins;

  PlatformReportsNoError(Logins logins) {
    this.logins = logins;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-05";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    if (!attempt.form().fields().has("error")) {
      return Optional.empty();
    }
    Instant now = attempt.now();
    if (!attempt.waiting()) {
      logins.consume(attempt.state(), attempt.login().nonce(), attempt.login().createdAt(), now);
    }
    return require(false, 401, "Your session in the platform has ended.");
  }
}
