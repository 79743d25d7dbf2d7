package org.creatorshub.tool.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.launch.check.Administers;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.MessageKind;
import org.creatorshub.tool.launch.check.Particulars;
import org.creatorshub.tool.launch.check.Particulars.OldIds;
import org.creatorshub.tool.launch.check.ServiceLinks;
import org.creatorshub.tool.migration.JoiningOldIds.Outcome;
import org.creatorshub.tool.migration.OldNames.Kind;
import org.creatorshub.tool.migration.OldNames.OldName;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

class JoiningOldIdsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final URI LMS = URI.create("https://lms.example.edu");
  private static final Platform PLATFORM =
      new Platform(UUID.randomUUID(), LMS.toString(), "client-1", "LMS", LMS, LMS, "t", LMS, true);

  private final KeptSecrets kept = new InMemoryKeptSecrets();
  private final OldSecrets secrets =
      new OldSecrets(
          kept,
          new KeySealing(Optional.of(new byte[32]), new SecureRandom()),
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final OldNames names = new InMemoryOldNames();
  private final JoiningOldIds joining = new JoiningOldIds(secrets, names);
  private final LaunchSession session = session();

  private static String signed(String secret) {
    return new Proof("old-key", "dep-1", LMS.toString(), "client-1", 1_900_000_000, "n-1")
        .signed(secret);
  }

  private static OldIds claim(Optional<String> signature, Optional<String> user) {
    return new OldIds(
        Optional.of("old-key"),
        signature,
        user,
        Optional.of("old-course"),
        Optional.empty(),
        1_900_000_000,
        "n-1");
  }

  private Outcome join(OldIds claim) {
    return joining.join(launch(claim), session, claim, NOW);
  }

  @Test
  void joinsWhatIsSignedAndTakesTheRestAsUnchanged() {
    secrets.add(PLATFORM.id(), "old-key", "s3cret");
    assertThat(join(claim(Optional.of(signed("s3cret")), Optional.of("old-user"))))
        .isEqualTo(new Outcome.Joined("old-key"));
    assertThat(found(Kind.PERSON, "old-user")).contains(session.person());
    assertThat(found(Kind.CONTEXT, "old-course")).isEqualTo(session.context());
    assertThat(found(Kind.LINK, "link-1")).isEqualTo(session.link());
  }

  @Test
  void takesTheSubjectForAUserWhoKeptTheName() {
    secrets.add(PLATFORM.id(), "old-key", "s3cret");
    join(claim(Optional.of(signed("s3cret")), Optional.empty()));
    assertThat(found(Kind.PERSON, "user-1")).contains(session.person());
  }

  @Test
  void ignoresWhatIsNotProved() {
    assertThat(reason(claim(Optional.of(signed("s3cret")), Optional.of("old-user"))))
        .isEqualTo("no secret is known for its consumer key");
    secrets.add(PLATFORM.id(), "old-key", "s3cret");
    assertThat(reason(claim(Optional.of(signed("guess")), Optional.of("old-user"))))
        .isEqualTo("the signature is wrong");
    assertThat(reason(claim(Optional.empty(), Optional.of("old-user"))))
        .isEqualTo("the claim is not signed");
    assertThat(found(Kind.PERSON, "old-user")).isEmpty();
  }

  @Test
  void letsTheLaunchGoOnWithoutTheClaim() {
    OldIds forged = claim(Optional.of("x"), Optional.of("old-user"));
    joining.admitted(launch(forged), session, NOW);
    assertThat(found(Kind.PERSON, "old-user")).isEmpty();
  }

  @Test
  void keepsSecretsSealed() {
    secrets.add(PLATFORM.id(), "old-key", "s3cret");
    KeptSecrets.Kept stored = kept.of(PLATFORM.id(), "old-key").orElseThrow();
    assertThat(stored.encrypted()).isTrue();
    assertThat(new String(stored.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("s3cret");
    assertThat(secrets.of(PLATFORM.id(), "old-key")).contains("s3cret");
  }

  private String reason(OldIds claim) {
    return ((Outcome.Ignored) join(claim)).reason();
  }

  private Optional<UUID> found(Kind kind, String id) {
    return names.find(PLATFORM.id(), new OldName(kind, "old-key", id));
  }

  private static Launch launch(OldIds claim) {
    return new Launch(
        PLATFORM,
        new Deployment(PLATFORM.id(), UUID.randomUUID(), "dep-1", DeploymentStatus.ACTIVE),
        MessageKind.RESOURCE_LINK,
        "user-1",
        Role.LEARNER,
        Optional.empty(),
        Optional.of(new Launch.Course("course-1", Optional.empty(), Optional.empty())),
        Optional.of(new Launch.Link("link-1", Optional.empty())),
        new ServiceLinks(Optional.empty(), Optional.empty(), List.of(), Optional.empty()),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        new Particulars(
            Optional.empty(), Optional.empty(), Administers.NOTHING, Optional.of(claim)));
  }

  private static LaunchSession session() {
    return new LaunchSession(
        UUID.randomUUID(),
        1,
        PLATFORM.id(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        Optional.empty(),
        Optional.of(UUID.randomUUID()),
        Optional.of(UUID.randomUUID()),
        Role.LEARNER,
        Optional.empty(),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty(),
        Optional.empty(),
        "csrf");
  }
}
