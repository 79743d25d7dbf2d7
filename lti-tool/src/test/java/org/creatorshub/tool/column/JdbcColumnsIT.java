package org.creatorshub.tool.column;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcColumnsIT implements ColumnsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final UUID PLATFORM = UUID.randomUUID();

  @BeforeAll
  static void platformExists() {
    Jdbi.create(DATABASE.dataSource())
        .useHandle(
            handle ->
                handle.execute(
                    "insert into platform values (?, ?, 'c', 'n', 'a', 't', 't', 'j', true, now())",
                    PLATFORM,
                    "https://lms.example"));
  }

  @Override
  public Columns columns() {
    return new JdbcColumns(Jdbi.create(DATABASE.dataSource()));
  }

  @Override
  public UUID platform() {
    return PLATFORM;
  }
}
