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
    Optional<String> nonce = Claims.text(attempt.claims().at("nonce"));
    boolean ours =
        attempt.waiting() // used up when the storage has answered
            ? nonce.filter(attempt.login().nonce()::equals).isPresent()
            : nonce.flatMap(sent -> consume(attempt, sent)).isPresent();
    return require(ours, 401, "This sign-in has expired or was used.");
  }

  private Optional<Login> consume(LaunchAttempt attempt, String nonce) {
    Instant notBefore = attempt.now().minus(InitiatingLogin.LIFE);
    return logins.consume(attempt.state(), nonce, notBefore, attempt.now());
  }
}
