package org.creatorshub.tool.sending;

import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcArrivingFilesIT implements ArrivingFilesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  @Override
  public ArrivingFiles files() {
    return new JdbcArrivingFiles(Jdbi.create(DATABASE.dataSource()));
  }
}
