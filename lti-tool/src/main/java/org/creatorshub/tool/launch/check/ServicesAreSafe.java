package org.creatorshub.tool.launch.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-30: services at other addresses than https ones of the platform or of the public web
 * are left out. Refuses nobody.
 */
final class ServicesAreSafe implements LaunchCheck {
  private static final String NOTICES = "platformnotificationservice";
  private static final int MOST_TYPES = 20;

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
            service(platform, claims.at(Claims.ROSTER, "context_memberships_url")),
            service(platform, claims.at(Claims.GROUPS, "context_groups_url")),
            service(platform, claims.at(Claims.GROUPS, "context_group_sets_url")),
            notices(platform, claims)));
    return Optional.empty();
  }

  private Optional<NoticeOffer> notices(Platform platform, Claims claims) {
    Set<String> types =
        Claims.texts(claims.lti(NOTICES, "notice_types_supported")).stream()
            .filter(type -> type.matches("[A-Za-z0-9]{1,80}"))
            .limit(MOST_TYPES)
            .collect(Collectors.toSet());
    return service(platform, claims.lti(NOTICES, "platform_notification_service_url"))
        .map(address -> new NoticeOffer(address, types));
  }

  private Optional<String> service(Platform platform, JsonNode address) {
    return Claims.text(address).filter(text -> links.mayBeCalled(platform, text));
  }
}
