package org.creatorshub.tool.sandbox;

import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSandboxStoreIT implements SandboxStoreContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  @Override
  public SandboxStore store() {
    return new JdbcSandboxStore(Jdbi.create(DATABASE.dataSource()));
  }
}
