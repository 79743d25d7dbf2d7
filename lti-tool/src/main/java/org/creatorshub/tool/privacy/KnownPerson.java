package org.creatorshub.tool.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as found by administrators.
 *
 * @param subject the LMS's id
 * @param courses how many courses of this LMS they belong to
 */
public record KnownPerson(
    UUID platform,
    UUID person,
    String subject,
    Optional<String> name,
    Optional<String> email,
    int courses,
    Instant seenAt) {

  /** For headings: the name, or the LMS's id where names are not shared. */
  public String called() {
    return name.orElse("Person " + subject);
  }
}
