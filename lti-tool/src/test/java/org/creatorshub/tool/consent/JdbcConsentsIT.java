package org.creatorshub.tool.consent;

import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcConsentsIT implements ConsentsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  @Override
  public Consents consents() {
    return new JdbcConsents(Jdbi.create(DATABASE.dataSource()));
  }
}
