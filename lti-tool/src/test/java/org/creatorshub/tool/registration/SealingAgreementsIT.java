package org.creatorshub.tool.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.SealedSecrets;
import org.creatorshub.tool.lesson.Tenants;
import org.creatorshub.tool.registration.RegistrationAnswer.Change;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tokens that LMSs gave us outlive a change of HUB_SECRET_KEY. */
class SealingAgreementsIT {
  private static final Optional<byte[]> FIRST =
      Optional.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
  private static final Optional<byte[]> SECOND =
      Optional.of("fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.UTF_8));

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final SecureRandom random = new SecureRandom();

  @Test
  void opensWithTheNewSecretAfterwards() {
    UUID platform = Tenants.add(jdbi);
    Change change = new Change(URI.create("https://lms.example/clients/1"), "token of the LMS");
    agreements(new KeySealing(FIRST, random))
        .put(
            new Agreement(
                platform,
                Agreement.Manner.DYNAMIC,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(change),
                Instant.parse("2026-11-21T12:00:00Z")));
    KeySealing both = new KeySealing(SECOND, FIRST, random);
    assertThat(agreements(both).sealAnew(both)).isEqualTo(1);
    assertThat(agreements(both).sealAnew(both)).isZero();
    assertThat(agreements(new KeySealing(SECOND, random)).of(platform).orElseThrow().change())
        .contains(change);
  }

  private JdbcAgreements agreements(KeySealing sealing) {
    return new JdbcAgreements(jdbi, new SealedSecrets(sealing));
  }
}
