package org.creatorshub.tool.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sealed logins whose used states are in the database. */
class JdbcUsedStatesIT implements LoginsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final UUID PLATFORM = UUID.randomUUID();
  private static final byte[] KEY = new byte[32];

  private final Logins logins = node();

  private static Logins node() {
    return new SealedLogins(
        KEY, new SecureRandom(), new JdbcUsedStates(Jdbi.create(DATABASE.dataSource())));
  }

  @Override
  public Logins logins() {
    return logins;
  }

  @Test
  void letsOneNodeOnlyUseAState() {
    String state = logins.begin(login("n", AT));
    assertThat(node().consume(state, "n", BEFORE, AT)).isPresent();
    assertThat(node().consume(state, "n", BEFORE, AT)).isEmpty();
    assertThat(logins.consume(state, "n", BEFORE, AT)).isEmpty();
  }

  @Override
  public UUID platform() {
    return PLATFORM;
  }
}
