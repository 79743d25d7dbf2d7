package org.creatorshub.reporting.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.outbox.TickingClock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordStoreKeysIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final TickingClock clock = new TickingClock();
  private final RecordStoreKeys keys = on();

  private RecordStoreKeys on() {
    return new RecordStoreKeys(
        Jdbi.create(database.dataSource()), clock, new SecureRandom(), "https://hub.example.edu");
  }

  @Test
  void admitsTheRightSecretOnly() {
    RecordStoreKeys.NewKey one = keys.add("Institute's warehouse");
    RecordStoreKeys.NewKey other = keys.add("Institute's warehouse");
    assertThat(keys.authenticate(one.key(), one.secret()).map(KeyHolder::authority))
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

  @Test
  void keepsScopesAndRate() {
    RecordStoreKeys.NewKey key = keys.add("Reader", Set.of(Scope.STATEMENTS_READ, Scope.STATE), 60);
    KeyHolder holder = keys.authenticate(key.key(), key.secret()).orElseThrow();
    assertThat(holder.scopes()).containsExactlyInAnyOrder(Scope.STATEMENTS_READ, Scope.STATE);
    assertThat(holder.perMinute()).isEqualTo(60);
    for (int i = 0; i < 10; i++) {
      assertThat(keys.withinRate(holder)).isTrue();
    }
    assertThat(keys.withinRate(holder)).isFalse();
  }

  @Test
  void shutsOutAKeyThatAnotherNodeRevoked() {
    RecordStoreKeys.NewKey key = keys.add("Old");
    assertThat(keys.authenticate(key.key(), key.secret())).isPresent();
    assertThat(on().revoke(key.key())).isTrue();
    clock.advance(RecordStoreKeys.MEMORY);
    assertThat(keys.authenticate(key.key(), key.secret())).isEmpty();
  }

  @Test
  void notesWhenAKeyWasLastUsed() {
    RecordStoreKeys.NewKey key = keys.add("Old");
    assertThat(lastUsed(key)).isEmpty();
    assertThat(keys.authenticate(key.key(), "wrong")).isEmpty();
    keys.noteUse();
    assertThat(lastUsed(key)).as("a wrong secret is no use").isEmpty();
    assertThat(keys.authenticate(key.key(), key.secret())).isPresent();
    keys.noteUse();
    assertThat(lastUsed(key)).contains(clock.instant());
  }

  private Optional<Instant> lastUsed(RecordStoreKeys.NewKey key) {
    return keys.all().stream()
        .filter(known -> known.key().equals(key.key()))
        .findFirst()
        .flatMap(RecordStoreKeys.KnownKey::lastUsedAt);
  }
}
