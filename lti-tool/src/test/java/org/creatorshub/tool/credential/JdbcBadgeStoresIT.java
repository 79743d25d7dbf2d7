package org.creatorshub.tool.credential;

import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcBadgeStoresIT implements BadgeStoresContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @BeforeEach
  void startEmpty() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "truncate badge, badge_setting, badge_validity, badge_endorsement,"
                    + " credential_status, credential_key, achievement_version"));
  }

  @Override
  public Badges badges() {
    return new JdbcBadges(jdbi);
  }

  @Override
  public Endorsements endorsements() {
    return new JdbcEndorsements(jdbi);
  }

  @Override
  public StatusLists lists() {
    return new JdbcStatusLists(jdbi);
  }

  @Override
  public Definitions definitions() {
    return new JdbcDefinitions(jdbi);
  }

  @Override
  public StoredIssuerKeys keys() {
    return new JdbcStoredIssuerKeys(jdbi);
  }
}
