package org.creatorshub.tool.migration;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JdbcOldNamesIT implements OldNamesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public OldNames names() {
    return new JdbcOldNames(jdbi);
  }

  @Override
  public KeptSecrets secrets() {
    return new JdbcKeptSecrets(jdbi);
  }

  @Override
  public UUID platform() {
    return Tenants.add(jdbi);
  }
}
