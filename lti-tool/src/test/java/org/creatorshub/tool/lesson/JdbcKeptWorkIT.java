package org.creatorshub.tool.lesson;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JdbcKeptWorkIT implements KeptWorkContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public PracticeAnswers answers() {
    return new JdbcPracticeAnswers(jdbi);
  }

  @Override
  public SheetCells cells() {
    return new JdbcSheetCells(jdbi);
  }

  @Override
  public UUID platform() {
    return Tenants.add(jdbi);
  }
}
