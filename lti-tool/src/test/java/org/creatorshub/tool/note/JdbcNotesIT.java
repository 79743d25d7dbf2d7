package org.creatorshub.tool.note;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JdbcNotesIT implements NotesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public Notes notes() {
    return new JdbcNotes(jdbi);
  }

  @Override
  public UUID platform() {
    return Tenants.add(jdbi);
  }
}
