package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.session.Role;

/**
 * LTI-LAUNCH-27: deep linking says where to answer and what it takes, and only teachers do it (DL
 * 4.4.1).
 */
final class DeepLinkingIsAnswerable implements LaunchCheck {
  private final WebLinks links;

  DeepLinkingIsAnswerable(WebLinks links) {
    this.links = links;
  }

  @Override
  public String id() {
    return "LTI-LAUNCH-27";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    if (attempt.kind() != MessageKind.DEEP_LINKING) {
      return Optional.empty();
    }
    Claims claims = attempt.claims();
    boolean answerable =
        Claims.text(claims.at(Claims.DEEP_LINKING, "deep_link_return_url"))
                .filter(links::isTrusted)
                .isPresent()
            && claims.at(Claims.DEEP_LINKING, "accept_types").isArray()
            && claims.at(Claims.DEEP_LINKING, "accept_presentation_document_targets").isArray();
    return requireOfPlatform(
            answerable, 400, "The platform did not say what it accepts, or where to send it.")
        .or(
            () ->
                requireOfPlatform(
                    attempt.role() == Role.INSTRUCTOR, 403, "Only teachers can add content."));
  }
}
