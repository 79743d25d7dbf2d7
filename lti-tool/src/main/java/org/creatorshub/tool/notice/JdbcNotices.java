package org.creatorshub.tool.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.Notice;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcNotices implements Notices {
  private final Jdbi jdbi;

  JdbcNotices(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public boolean keep(Notice notice, Instant at) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into notice (platform_id, notice_id, nonce, deployment_key, type,
                          sent_at, received_at, lti_context_id, origins)
                        values (:platform, :id, :nonce, :deployment, :type, :sent, :at, :course,
                          :origins)
                        on conflict do nothing
                        """)
                    .bind("platform", notice.platform().id())
                    .bind("id", notice.id())
                    .bind("nonce", notice.nonce())
                    .bind("deployment", notice.deployment().key())
                    .bind("type", notice.type())
                    .bind("sent", notice.sentAt().atOffset(ZoneOffset.UTC))
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .bind("course", notice.course().map(Launch.Course::id).orElse(null))
                    .bind("origins", notice.origins().toArray(new String[0]))
                    .execute());
  }

  @Override
  public List<Waiting> waiting(int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from notice where done_at is null
                    order by received_at, notice_id limit :most
                    """)
                .bind("most", most)
                .map((row, context) -> waiting(row))
                .list());
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getObject("platform_id", UUID.class),
        row.getObject("deployment_key", UUID.class),
        row.getString("notice_id"),
        row.getString("type"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("lti_context_id")),
        Arrays.asList((String[]) row.getArray("origins").getArray()));
  }

  @Override
  public void done(Waiting notice, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update notice set done_at = ? where platform_id = ? and notice_id = ?",
                at.atOffset(ZoneOffset.UTC),
                notice.platform(),
                notice.id()));
  }

  @Override
  public int forget(Instant before) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                "delete from notice where done_at < ?", before.atOffset(ZoneOffset.UTC)));
  }
}
