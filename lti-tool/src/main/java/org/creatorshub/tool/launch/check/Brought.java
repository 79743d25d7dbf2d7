package org.creatorshub.tool.launch.check;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.creatorshub.tool.platform.Watch;

/** What a launch told us, for comparison with what was agreed (LTI-REG-10). */
final class Brought {
  private Brought() {}

  static Watch.Met by(LaunchAttempt attempt) {
    Claims claims = attempt.claims();
    Set<String> received = new LinkedHashSet<>();
    if (Claims.words(claims.at("name")).isPresent()
        || Claims.words(claims.at("given_name")).isPresent()) {
      received.add("name");
    }
    if (Claims.id(claims.lti("context", "id")).isPresent()) {
      received.add("course");
    }
    if (attempt.services().gradeScopes().stream().anyMatch(scope -> scope.endsWith("/score"))) {
      received.add("grades");
    }
    if (attempt.services().memberships().isPresent()) {
      received.add("people");
    }
    long issued = (long) Math.floor(claims.at("iat").doubleValue());
    return new Watch.Met(Duration.ofSeconds(attempt.now().getEpochSecond() - issued), received);
  }
}
