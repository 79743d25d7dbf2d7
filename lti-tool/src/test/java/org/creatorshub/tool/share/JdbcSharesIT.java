package org.creatorshub.tool.share;

import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSharesIT implements SharesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  @Override
  public Shares shares() {
    return new JdbcShares(Jdbi.create(DATABASE.dataSource()));
  }
}
