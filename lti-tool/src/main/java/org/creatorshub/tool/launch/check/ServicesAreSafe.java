package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-30: services at other addresses than https ones of the platform or of the public web
 * are left out. Refuses nobody.
 */
final class ServicesAreSafe implements LaunchCheck {
  private final WebLinks links;

  ServicesAreSafe(WebLinks links) {
    this.links = links;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-30";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Claims claims = attempt.claims();
    Platform platform = attempt.platform();
    attempt.mayCall(
        new ServiceLinks(
            service(platform, claims.at(Claims.GRADES, "lineitem")),
            service(platform, claims.at(Claims.GRADES, "lineitems")),
            Claims.texts(claims.at(Claims.GRADES, "scope")).stream()
                .filter(scope -> scope.startsWith("https://") && !scope.contains(" "))
                .toList(),
            service(platform, claims.at(Claims.ROSTER, "context_memberships_url"))));
    return Optional.empty();
  }

  private Optional<String> service(Platform platform, JsonNode address) {
    return Claims.text(address).filter(text -> links.mayBeCalled(platform, text));
  }
}
