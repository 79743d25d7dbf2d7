package org.creatorshub.tool.admin;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcConsoleDoorIT implements ConsoleDoorContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final UUID platform = UUID.randomUUID();

  @BeforeEach
  void startEmpty() {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from admin_account");
          handle.execute("delete from admin_token");
          handle.execute(
              """
              insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
                token_audience, jwks_url, created_at)
              values (?, 'https://lms.example', ?, 'LMS', 'https://lms.example/a',
                'https://lms.example/t', 'https://lms.example/t', 'https://lms.example/j', now())
              """,
              platform,
              platform.toString());
        });
  }

  @Override
  public Accounts accounts() {
    return new JdbcAccounts(jdbi);
  }

  @Override
  public StartLinks links() {
    return new JdbcStartLinks(jdbi);
  }

  @Override
  public AdminSessions sessions() {
    return new JdbcAdminSessions(jdbi);
  }

  @Override
  public Attempts attempts() {
    return new JdbcAttempts(jdbi);
  }

  @Override
  public UUID platform() {
    return platform;
  }
}
