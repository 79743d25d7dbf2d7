package org.creatorshub.tool.notice;

import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.platform.Platform;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcNoticesIT implements NoticesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final Platform platform = new NoticeDesk(jdbi).platform();

  @Override
  public Notices notices() {
    return new JdbcNotices(jdbi);
  }

  @Override
  public Platform platform() {
    return platform;
  }
}
