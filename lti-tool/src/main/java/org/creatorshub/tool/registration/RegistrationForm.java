package org.creatorshub.tool.registration;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A consent page that is open in somebody's browser (LTI-REG-07).
 *
 * @param configuration what the LMS said about itself, as JSON
 * @param token the LMS's leave to register one tool, once
 */
public record RegistrationForm(
    UUID invitation,
    URI configurationUrl,
    String configuration,
    Optional<String> token,
    Instant createdAt) {
  @Override
  public String toString() {
    return "RegistrationForm[" + invitation + ", " + configurationUrl + "]";
  }
}
