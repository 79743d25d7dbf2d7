package org.creatorshub.tool.launch;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcWaitingLaunchesIT implements WaitingLaunchesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final UUID PLATFORM = UUID.randomUUID();

  @BeforeAll
  static void addPlatform() {
    Jdbi.create(DATABASE.dataSource())
        .useHandle(
            h ->
                h.execute(
                    """
                    insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
                      token_audience, jwks_url, created_at)
                    values (?, 'https://lms.example', 'c', 'LMS', 'a', 't', 't', 'j', now())
                    """,
                    PLATFORM));
  }

  @Override
  public WaitingLaunches waiting() {
    return new JdbcWaitingLaunches(Jdbi.create(DATABASE.dataSource()));
  }

  @Override
  public UUID platform() {
    return PLATFORM;
  }
}
