package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-16: not expired, issued within the last hour, valid already; clocks may differ by the
 * leeway (SEC 5.1.3 (7), (8)).
 */
final class TimesAreCurrent implements LaunchCheck {
  private static final Duration OLDEST = Duration.ofHours(1);

  private final Duration leeway;

  TimesAreCurrent(Duration leeway) {
    this.leeway = leeway;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-16";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Claims claims = attempt.claims();
    JsonNode expires = claims.at("exp");
    JsonNode issued = claims.at("iat");
    JsonNode begins = claims.at("nbf");
    double now = attempt.now().toEpochMilli() / 1000.0;
    double slack = leeway.toSeconds();
    boolean current =
        expires.isNumber()
            && issued.isNumber()
            && now < expires.doubleValue() + slack
            && issued.doubleValue() <= now + slack
            && issued.doubleValue() >= now - OLDEST.toSeconds() - slack;
    boolean begun =
        begins.isMissingNode() || (begins.isNumber() && begins.doubleValue() <= now + slack);
    return require(current && begun, 401, "The sign-in is too old, or a clock is wrong.");
  }
}
