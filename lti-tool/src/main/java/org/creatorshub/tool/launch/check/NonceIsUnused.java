package org.creatorshub.tool.launch.check;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.login.InitiatingLogin;
import org.creatorshub.tool.login.Login;
import org.creatorshub.tool.login.Logins;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-17: the nonce is the login's; state and nonce are used up in one step, so that of two
 * equal launches one wins (SEC 5.1.3 (9)).
 */
final class NonceIsUnused implements LaunchCheck {
  private final Logins logins;

  NonceIsUnused(Logins logins) {
    this.logins = logins;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-17";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Instant notBefore = attempt.now().minus(InitiatingLogin.LIFE);
    Optional<Login> won =
        Claims.text(attempt.claims().at("nonce"))
            .flatMap(nonce -> logins.consume(attempt.state(), nonce, notBefore, attempt.now()));
    return require(won.isPresent(), 401, "This sign-in has expired or was used.");
  }
}
