package org.creatorshub.tool.platform;

import java.time.Clock;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcPlatformsIT implements PlatformsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  @Override
  public Platforms platforms() {
    return new JdbcPlatforms(Jdbi.create(DATABASE.dataSource()), Clock.systemUTC());
  }

  @Override
  public Deployments deployments() {
    return new JdbcDeployments(Jdbi.create(DATABASE.dataSource()), Clock.systemUTC());
  }
}
