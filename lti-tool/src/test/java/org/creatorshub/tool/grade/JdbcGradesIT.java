package org.creatorshub.tool.grade;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcGradesIT implements GradesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final GradeRows rows = new GradeRows(jdbi);

  @Override
  public Grades grades() {
    return new JdbcGrades(jdbi);
  }

  @Override
  public UUID person() {
    rows.platform(SomePlatform.some());
    rows.link(SomeGrade.PLATFORM, LINK, "5", "", "https://lms.example/items");
    return rows.person(SomeGrade.PLATFORM, UUID.randomUUID().toString());
  }
}
