package org.creatorshub.tool.session;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;

/** Sessions to try things on. */
final class SampleSessions {
  static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");

  private SampleSessions() {}

  static NewSession of(LaunchSession launch, String token, String browser) {
    return new NewSession(
        launch,
        "LtiResourceLinkRequest",
        Optional.of(Fingerprint.of(token)),
        Fingerprint.of(browser),
        true,
        Optional.empty(),
        AT);
  }

  static LaunchSession launch(UUID platform, UUID person, UUID pseudonym, Optional<UUID> link) {
    return new LaunchSession(
        UUID.randomUUID(),
        0,
        platform,
        person,
        pseudonym,
        Optional.empty(),
        Optional.empty(),
        link,
        link.map(key -> UUID.randomUUID()),
        Role.LEARNER,
        Optional.of("u07"),
        Optional.of("Søren Student"),
        Locale.forLanguageTag("et"),
        Optional.of("moodle"),
        Optional.of("https://lms.example.edu/course/1"),
        "csrf-word");
  }
}
