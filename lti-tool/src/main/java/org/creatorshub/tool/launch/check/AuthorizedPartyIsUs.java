package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-15: any authorized party is us, and one is named where there are several audiences
 * (SEC 5.1.3 (4), (5)).
 */
final class AuthorizedPartyIsUs implements LaunchCheck {
  @Override
  public String id() {
    return "LTI-LAUNCH-15";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    JsonNode party = attempt.claims().at("azp");
    boolean needed = attempt.claims().at("aud").size() > 1;
    boolean us = Claims.text(party).filter(attempt.platform().clientId()::equals).isPresent();
    return requireOfPlatform(
        us || (party.isMissingNode() && !needed), 401, "The message is meant for another tool.");
  }
}
