package org.creatorshub.tool.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was agreed when a platform was registered (LTI-REG-09).
 *
 * @param manner how it came
 * @param product the LMS's own name of its product and version, as far as it told
 * @param scopes services that it granted
 * @param claims what it said it would tell about people
 * @param change where the registration can be changed, with the token for that
 */
public record Agreement(
    UUID platform,
    Manner manner,
    Optional<String> product,
    Optional<String> version,
    List<String> scopes,
    List<String> claims,
    Optional<RegistrationAnswer.Change> change,
    Instant registeredAt) {

  /** How a registration came. */
  public enum Manner {
    DYNAMIC,
    MANUAL
  }

  public Agreement {
    scopes = List.copyOf(scopes);
    claims = List.copyOf(claims);
  }
}
