package org.creatorshub.reporting.lrs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads statements in the order of the index over {@code (stored, sequence)}. */
final class JdbcStatementLog {
  private static final String NEXT =
      "(stored, sequence) > (:stored, :sequence) and stored <= :through";

  /** The database reads nothing out of JSON that has a NUL; such statements share a lane. */
  private static final String NUL = "\\u0000";

  private final Jdbi jdbi;

  JdbcStatementLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Logged> after(Position position, Instant through, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select statement_id, stored, sequence, md5(coalesce(registration::text,
                        case when strpos(document::text, :nul) > 0 then 'untold' end,
                        document #>> '{actor,account,name}', document #>> '{actor,mbox}',
                        document #>> '{actor,mbox_sha1sum}', document #>> '{actor,openid}',
                        document ->> 'actor')) as lane
                    from statement where
                    """
                        + NEXT
                        + " order by stored, sequence limit :limit")
                .bind("nul", NUL)
                .bind("stored", utc(position.stored()))
                .bind("sequence", position.sequence())
                .bind("through", utc(through))
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Logged(
                            row.getObject("statement_id", UUID.class),
                            new Position(
                                row.getObject("stored", OffsetDateTime.class).toInstant(),
                                row.getLong("sequence")),
                            row.getString("lane")))
                .list());
  }

  long countAfter(Position position, Instant through, long most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from (select 1 from statement where "
                        + NEXT
                        + " limit :most) found")
                .bind("stored", utc(position.stored()))
                .bind("sequence", position.sequence())
                .bind("through", utc(through))
                .bind("most", most)
                .mapTo(Long.class)
                .one());
  }

  Map<UUID, String> documents(Collection<UUID> ids) {
    Map<UUID, String> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select statement_id, document from statement where statement_id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getObject("statement_id", UUID.class), row.getString("document")))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
    return found;
  }

  long estimate() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select coalesce(sum(n_live_tup), 0) from pg_stat_user_tables"
                        + " where relname = 'statement'")
                .mapTo(Long.class)
                .one());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
