package org.creatorshub.tool.lesson;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JdbcPositionsIT implements PositionsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public Positions positions() {
    return new JdbcPositions(jdbi);
  }

  @Override
  public UUID platform() {
    return Tenants.add(jdbi);
  }
}
