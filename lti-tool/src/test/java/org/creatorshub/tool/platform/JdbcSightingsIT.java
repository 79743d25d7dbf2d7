package org.creatorshub.tool.platform;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSightingsIT implements SightingsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public Sightings sightings() {
    return new JdbcSightings(jdbi);
  }

  @Override
  public UUID platform() {
    return Tenants.add(jdbi);
  }
}
