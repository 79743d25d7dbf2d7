package org.creatorshub.tool.registration;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * LTI-REG-04: a configuration speaks only for the host where it lies. Hosted Canvas is the known
 * exception, and an administrator may name the issuer in the invitation.
 */
final class IssuerRule {
  /** One issuer for all customers, configured at the sign-on host of the same environment. */
  private static final Map<String, String> CANVAS =
      Map.of(
          "https://canvas.instructure.com", "sso.canvaslms.com",
          "https://canvas.beta.instructure.com", "sso.beta.canvaslms.com",
          "https://canvas.test.instructure.com", "sso.test.canvaslms.com");

  private IssuerRule() {}

  static boolean agrees(Invitation invitation, String issuer, URI configuration) {
    Optional<String> chosen = invitation.issuer();
    if (chosen.isPresent()) {
      return chosen.get().equals(issuer);
    }
    String host = configuration.getHost();
    return host.equalsIgnoreCase(URI.create(issuer).getHost())
        || host.equalsIgnoreCase(CANVAS.getOrDefault(issuer, ""));
  }
}
