package org.creatorshub.tool.launch.check;

import java.util.Optional;
import org.creatorshub.tool.refusal.Refusal;

/** HUB-PRIVACY-01: data of other people is for administrators (Data Privacy Launch, draft). */
final class PrivacyIsForAdministrators implements LaunchCheck {
  @Override
  public String id() {
    return "HUB-PRIVACY-01";
  }

  @Override
  public Optional<Refusal> check(LaunchAttempt attempt) {
    boolean administers =
        AdministratorRoles.of(Claims.texts(attempt.claims().lti("roles"))) != Administers.NOTHING;
    return requireOfPlatform(
        administers || attempt.kind() != MessageKind.DATA_PRIVACY,
        403,
        "Only administrators can look at other people's data.");
  }
}
