package org.creatorshub.tool.admin;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcConsoleDoorIT implements ConsoleDoorContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final UUID platform = Tenants.add(jdbi);

  @BeforeEach
  void startEmpty() {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from admin_account");
          handle.execute("delete from admin_token");
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
