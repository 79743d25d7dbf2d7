package org.creatorshub.tool.launch.check;

import java.time.Duration;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-04: the login began in this browser (SEC 5.1.1.4, 7.3.1). Where the browser keeps no
 * cookie for us, the platform's storage is asked if it took the secret at login; otherwise only a
 * login younger than five minutes may go on, once.
 */
final class StateIsThisBrowsers implements LaunchCheck {
  private static final Duration WITHOUT_COOKIE = Duration.ofMinutes(5);

  @Override
  public String id() {
    return "LTI-LAUNCH-04";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    if (attempt.form().browsers().stream().anyMatch(attempt.login().browser()::matches)) {
      attempt.boundToBrowser();
      return Optional.empty();
    }
    boolean noCookies = attempt.form().browsers().isEmpty();
    boolean stored = attempt.login().storageTarget().isPresent();
    if (noCookies && stored && !attempt.form().byClick()) {
      attempt.waitForStorage();
      return Optional.empty();
    }
    boolean young = attempt.login().createdAt().plus(WITHOUT_COOKIE).isAfter(attempt.now());
    return require(noCookies && young, 401, "We could not match this sign-in to your browser.");
  }
}
