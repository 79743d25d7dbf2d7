package org.creatorshub.tool.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.creatorshub.reporting.database.Locks;
import org.creatorshub.reporting.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcColumnsIT implements ColumnsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final UUID PLATFORM = UUID.randomUUID();

  @BeforeAll
  static void platformExists() {
    Jdbi.create(DATABASE.dataSource())
        .useHandle(
            handle ->
                handle.execute(
                    "insert into platform values (?, ?, 'c', 'n', 'a', 't', 't', 'j', true, now())",
                    PLATFORM,
                    "https://lms.example"));
  }

  @Test
  void holdsNoLockThatLooksLikeAnOpenWriteOfTheRecordStore() {
    Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
    List<Integer> numbers =
        columns().alone(PLATFORM, UUID.randomUUID(), () -> Locks.numbersInKeys(jdbi));
    assertThat(numbers).containsExactly(2);
  }

  @Override
  public Columns columns() {
    return new JdbcColumns(Jdbi.create(DATABASE.dataSource()));
  }

  @Override
  public UUID platform() {
    return PLATFORM;
  }
}
