package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-09: nothing critical that we do not know; a JWT if it says what it is (RFC 7515). Keys
 * and addresses of keys inside the header are never looked at (SEC 5.4).
 */
final class HeaderIsHarmless implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-09";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    JsonNode header = attempt.jws().header();
    boolean jwt =
        header.path("typ").isMissingNode()
            || Claims.text(header.path("typ")).orElse("").equalsIgnoreCase("JWT");
    return requireOfPlatform(
        jwt && !header.has("crit"), 401, "This kind of signed message is not allowed.");
  }
}
