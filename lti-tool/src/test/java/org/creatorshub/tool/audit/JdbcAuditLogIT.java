package org.creatorshub.tool.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.SettableClock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcAuditLogIT implements AuditLogContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  private static final AuditSearch EPSILON =
      new AuditSearch(Optional.empty(), "epsilon", Optional.empty(), 10);

  @Override
  public AuditLog log() {
    return new JdbcAuditLog(jdbi, new SettableClock());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'nobody'",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void letsNobodyChangeALine(String sql) {
    log().record(Actor.atServer(), "delta", Subject.of("kept"), "");
    assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
        .hasMessageContaining("never changed");
  }

  @Test
  void leavesNoLineOfWhatWasUndone() throws SQLException {
    try (Connection connection = DATABASE.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      AuditLog undone = new JdbcAuditLog(Jdbi.create(connection), new SettableClock());
      undone.record(Actor.atServer(), "epsilon", Subject.of("a change that failed"), "");
      assertThat(undone.find(EPSILON)).hasSize(1);
      connection.rollback();
    }
    assertThat(log().find(EPSILON)).isEmpty();
  }
}
