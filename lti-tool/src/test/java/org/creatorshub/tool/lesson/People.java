package org.creatorshub.tool.lesson;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;

/** Sessions of people who came through a link to unit 7. */
public final class People {
  private People() {}

  public static LaunchSession learner() {
    return learner(UUID.randomUUID());
  }

  public static LaunchSession learner(UUID platform) {
    return someone(platform, Role.LEARNER, UUID.randomUUID());
  }

  public static LaunchSession teacher() {
    return someone(UUID.randomUUID(), Role.INSTRUCTOR, UUID.randomUUID());
  }

  public static LaunchSession guest() {
    return someone(UUID.randomUUID(), Role.GUEST, UUID.randomUUID());
  }

  /** The same learner after another launch of the same link. */
  public static LaunchSession again(LaunchSession first) {
    return someone(first.platform(), first.role(), first.registration().orElseThrow());
  }

  private static LaunchSession someone(UUID platform, Role role, UUID registration) {
    return new LaunchSession(
        UUID.randomUUID(),
        1,
        platform,
        UUID.randomUUID(),
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        Optional.of("Course"),
        Optional.of(UUID.randomUUID()),
        Optional.of(registration),
        role,
        Optional.of("u07"),
        Optional.of("\"><script>alert(1)</script>"),
        Locale.ENGLISH,
        Optional.of("moodle"),
        Optional.empty(),
        "csrf-1");
  }
}
