package org.creatorshub.tool.keys;

import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.SettableClock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcStoredKeysIT implements StoredKeysContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final SettableClock clock = new SettableClock();

  @BeforeEach
  void startEmpty() {
    Jdbi.create(DATABASE.dataSource()).useHandle(h -> h.execute("delete from signing_key"));
  }

  @Override
  public StoredKeys store() {
    return new JdbcStoredKeys(Jdbi.create(DATABASE.dataSource()));
  }

  @Override
  public SettableClock clock() {
    return clock;
  }
}
