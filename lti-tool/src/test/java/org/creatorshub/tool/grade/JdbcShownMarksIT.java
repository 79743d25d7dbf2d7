package org.creatorshub.tool.grade;

import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcShownMarksIT implements ShownMarksContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @BeforeEach
  void platformExists() {
    new GradeRows(jdbi).platform(SomePlatform.some());
  }

  @Override
  public ShownMarks marks() {
    return new JdbcShownMarks(jdbi);
  }
}
