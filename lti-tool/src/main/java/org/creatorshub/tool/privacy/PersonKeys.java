package org.creatorshub.tool.privacy;

import java.util.Set;
import java.util.UUID;

/**
 * Everything that rows about one person hang on.
 *
 * @param registrations the person's runs through links
 * @param marks what the person's statements are found by
 */
record PersonKeys(
    UUID platform,
    UUID person,
    UUID pseudonym,
    Set<UUID> registrations,
    Set<UUID> sessions,
    Set<UUID> marks) {
  PersonKeys {
    registrations = Set.copyOf(registrations);
    sessions = Set.copyOf(sessions);
    marks = Set.copyOf(marks);
  }

  Set<UUID> of(Key key) {
    return switch (key) {
      case PERSON -> Set.of(person);
      case PSEUDONYM -> Set.of(pseudonym);
      case REGISTRATION -> registrations;
      case SESSION -> sessions;
    };
  }
}
