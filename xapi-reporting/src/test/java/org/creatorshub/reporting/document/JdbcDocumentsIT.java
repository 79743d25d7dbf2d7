package org.creatorshub.reporting.document;

import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcDocumentsIT implements DocumentsContract {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  @Override
  public Documents documents() {
    return new JdbcDocuments(Jdbi.create(database.dataSource()), MOST);
  }
}
