package org.creatorshub.tool.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void leavesNoLineOfWhatWasUndone() {
    assertThatThrownBy(
            () ->
                jdbi.useTransaction(
                    handle -> {
                      handle.execute(
                          "insert into audit_entry (at, actor, network, action, subject, detail)"
                              + " values (now(), 'x', 'x', 'undone', 'x', '')");
                      throw new IllegalStateException("the change failed");
                    }))
        .hasMessageContaining("the change failed");
    long lines =
        jdbi.withHandle(
            handle ->
                handle
                    .select("select count(*) from audit_entry where action = 'undone'")
                    .mapTo(Long.class)
                    .one());
    assertThat(lines).isZero();
  }
}
