package org.creatorshub.tool.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcAuditLog implements AuditLog {
  private final Jdbi jdbi;
  private final Clock clock;

  JdbcAuditLog(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public void record(Actor actor, String action, Subject subject, String detail) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into audit_entry (at, actor, network, platform_id, action, subject, detail)
                    values (:at, :actor, :network, :platform, :action, :subject, :detail)
                    """)
                .bind("at", clock.instant())
                .bind("actor", actor.name())
                .bind("network", actor.network())
                .bind("platform", subject.platform())
                .bind("action", action)
                .bind("subject", subject.name())
                .bind("detail", detail)
                .execute());
  }

  @Override
  public List<AuditEntry> find(AuditSearch search) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select * from audit_entry
                    where (cast(:platform as uuid) is null or platform_id = :platform)
                      and (cast(:before as bigint) is null or entry_id < :before)
                      and strpos(lower(concat_ws(' ', actor, network, action, subject, detail)),
                        lower(:words)) > 0
                    order by entry_id desc limit :most
                    """)
                .bind("platform", search.platform())
                .bind("before", search.before())
                .bind("words", search.words())
                .bind("most", search.most())
                .map((rs, context) -> read(rs))
                .list());
  }

  private static AuditEntry read(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("entry_id"),
        row.getTimestamp("at").toInstant(),
        new Actor(row.getString("actor"), row.getString("network")),
        row.getString("action"),
        new Subject(
            Optional.ofNullable(row.getObject("platform_id", UUID.class)),
            row.getString("subject")),
        row.getString("detail"));
  }
}
