package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.login.TargetLinks;
import org.creatorshub.tool.refusal.Refusal;

/**
 * LTI-LAUNCH-21: the link is the one of the login and ours; only this one, which is signed, is
 * followed (Core 5.3.4).
 */
final class TargetLinkIsTheLogins implements LaunchCheck {
  private final TargetLinks targets;

  TargetLinkIsTheLogins(TargetLinks targets) {
    this.targets = targets;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-21";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    Optional<String> target = Claims.text(attempt.claims().lti("target_link_uri"));
    boolean same = target.filter(attempt.login().targetLinkUri()::equals).isPresent();
    return requireOfPlatform(
        same && targets.accepts(target.orElseThrow()), 400, "The link was changed on the way.");
  }
}
