package org.creatorshub.tool.deeplink;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;

/** Sessions of people in front of the picker. */
final class Teacher {
  private Teacher() {}

  static LaunchSession session(Role role) {
    return new LaunchSession(
        UUID.randomUUID(),
        1,
        SomePlatform.some().id(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        Optional.of("Marketing"),
        Optional.empty(),
        Optional.empty(),
        role,
        Optional.empty(),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty(),
        Optional.empty(),
        "csrf");
  }
}
