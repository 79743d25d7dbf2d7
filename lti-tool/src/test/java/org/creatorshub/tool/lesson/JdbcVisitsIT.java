package org.creatorshub.tool.lesson;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JdbcVisitsIT implements VisitsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @BeforeEach
  void startsEmpty() {
    jdbi.useHandle(handle -> handle.execute("truncate page_visit, session_begun"));
  }

  @Override
  public Visits visits() {
    return new JdbcVisits(jdbi);
  }

  @Override
  public UUID platform() {
    return Tenants.add(jdbi);
  }
}
