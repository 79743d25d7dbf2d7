package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** LTI-LAUNCH-14: the audience is our client id and nobody else (SEC 5.1.3 (3)). */
final class AudienceIsUs implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-14";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    JsonNode audience = attempt.claims().at("aud");
    List<String> all =
        audience.isArray() ? Claims.texts(audience) : Claims.text(audience).stream().toList();
    boolean onlyTexts = !audience.isArray() || all.size() == audience.size();
    boolean onlyUs = all.stream().allMatch(attempt.platform().clientId()::equals);
    return requireOfPlatform(
        !all.isEmpty() && onlyTexts && onlyUs, 401, "The message is meant for another tool.");
  }
}
