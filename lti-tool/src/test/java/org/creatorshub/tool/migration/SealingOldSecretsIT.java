package org.creatorshub.tool.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.lesson.SettableClock;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Old secrets outlive a change of HUB_SECRET_KEY. */
class SealingOldSecretsIT {
  private static final Optional<byte[]> FIRST =
      Optional.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
  private static final Optional<byte[]> SECOND =
      Optional.of("fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.UTF_8));

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final JdbcKeptSecrets kept = new JdbcKeptSecrets(jdbi);

  @Test
  void opensWithTheNewSecretAfterwards() {
    UUID platform = Tenants.add(jdbi);
    SecureRandom random = new SecureRandom();
    secrets(new KeySealing(FIRST, random)).add(platform, "consumer", "old shared secret");
    KeySealing both = new KeySealing(SECOND, FIRST, random);
    assertThat(kept.sealAnew(both)).isEqualTo(1);
    assertThat(kept.sealAnew(both)).isZero();
    assertThat(secrets(new KeySealing(SECOND, random)).of(platform, "consumer"))
        .contains("old shared secret");
  }

  private OldSecrets secrets(KeySealing sealing) {
    return new OldSecrets(kept, sealing, new SettableClock());
  }
}
