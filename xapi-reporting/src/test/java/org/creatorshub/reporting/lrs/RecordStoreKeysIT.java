package org.creatorshub.reporting.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordStoreKeysIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final RecordStoreKeys keys =
      new RecordStoreKeys(
          Jdbi.create(database.dataSource()),
          Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC),
          new SecureRandom(),
          "https://hub.example.edu");

  @Test
  void admitsTheRightSecretOnly() {
    RecordStoreKeys.NewKey one = keys.add("Institute's warehouse");
    RecordStoreKeys.NewKey other = keys.add("Institute's warehouse");
    assertThat(keys.authenticate(one.key(), one.secret()))
        .contains(new Authority("https://hub.example.edu/keys", one.key()));
    assertThat(keys.authenticate(one.key(), other.secret())).isEmpty();
    assertThat(keys.authenticate("hub_unknown", one.secret())).isEmpty();
    assertThat(keys.authenticate("\u0000", "")).isEmpty();
  }

  @Test
  void shutsOutARevokedKey() {
    RecordStoreKeys.NewKey key = keys.add("Old");
    assertThat(keys.revoke(key.key())).isTrue();
    assertThat(keys.revoke(key.key())).isFalse();
    assertThat(keys.authenticate(key.key(), key.secret())).isEmpty();
  }
}
