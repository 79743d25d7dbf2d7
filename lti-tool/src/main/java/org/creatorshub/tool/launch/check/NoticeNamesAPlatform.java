package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-PNS-02: the notice names a registration. It is not believed yet: the checks that follow hold
 * the message against this registration's keys, issuer and client id.
 */
final class NoticeNamesAPlatform implements LaunchCheck {
  private final Platforms platforms;

  NoticeNamesAPlatform(Platforms platforms) {
    this.platforms = platforms;
  }

  @Override
  public String id() {
    return "LTI-PNS-02";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Claims claims = attempt.claims();
    JsonNode audience = claims.at("aud");
    List<String> clients =
        audience.isArray() ? Claims.texts(audience) : Claims.text(audience).stream().toList();
    Optional<Platform> named =
        Claims.text(claims.at("iss")).stream()
            .flatMap(issuer -> platforms.ofIssuer(issuer).stream())
            .filter(platform -> platform.active() && clients.contains(platform.clientId()))
            .findFirst();
    named.ifPresent(attempt::isFrom);
    return requireOfPlatform(named.isPresent(), 403, "This platform is not registered here.");
  }
}
