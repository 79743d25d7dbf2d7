package org.creatorshub.tool.launch;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcWaitingLaunchesIT implements WaitingLaunchesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final UUID platform = Tenants.add(Jdbi.create(DATABASE.dataSource()));

  @Override
  public WaitingLaunches waiting() {
    return new JdbcWaitingLaunches(Jdbi.create(DATABASE.dataSource()));
  }

  @Override
  public UUID platform() {
    return platform;
  }
}
