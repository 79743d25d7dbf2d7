package org.creatorshub.reporting.outbox;

import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcOutboxIT implements OutboxContract {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final TickingClock clock = new TickingClock();

  @Override
  public Outbox outbox() {
    return Outbox.in(Jdbi.create(database.dataSource()), clock);
  }

  @Override
  public TickingClock clock() {
    return clock;
  }
}
