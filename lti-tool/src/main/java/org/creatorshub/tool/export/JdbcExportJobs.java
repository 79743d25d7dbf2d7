package org.creatorshub.tool.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class JdbcExportJobs implements ExportJobs {
  private static final String KEY = " where platform_id = :platform and export_id = :export";
  private final Jdbi jdbi;

  JdbcExportJobs(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void add(ExportJob job) {
    jdbi.useHandle(
        handle ->
            keyed(
                    handle.createUpdate(
                        """
                        insert into portfolio_export values (:platform, :export, :person, :course,
                          :pseudonym, :name, :notes, :state, 0, 0, :at, :at, :until)
                        """),
                    job)
                .bind("person", job.place().person())
                .bind("course", job.place().course())
                .bind("pseudonym", job.pseudonym())
                .bind("name", job.displayName())
                .bind("notes", job.notes())
                .bind("state", job.state().name())
                .bind("at", Timestamp.from(job.askedAt()))
                .bind("until", Timestamp.from(job.expiresAt()))
                .execute());
  }

  @Override
  public List<ExportJob> of(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from portfolio_export
                    where platform_id = :platform and person_id = :person
                    order by asked_at desc, export_id
                    """)
                .bind("platform", platform)
                .bind("person", person)
                .map((row, context) -> job(row))
                .list());
  }

  @Override
  public Optional<ExportJob> take(Instant now, Instant silentSince) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    update portfolio_export set state = 'RUNNING', percent = 0, beat_at = :now
                    where (platform_id, export_id) = (
                      select platform_id, export_id from portfolio_export
                      where state = 'WAITING' or (state = 'RUNNING' and beat_at < :silent)
                      order by asked_at limit 1 for update skip locked)
                    returning *
                    """)
                .bind("now", Timestamp.from(now))
                .bind("silent", Timestamp.from(silentSince))
                .map((row, context) -> job(row))
                .findOne());
  }

  @Override
  public void part(ExportJob job, int number, byte[] data) {
    jdbi.useHandle(
        handle ->
            keyed(
                    handle.createUpdate(
                        """
                        insert into portfolio_export_part
                        values (:platform, :export, :number, :data)
                        """),
                    job)
                .bind("number", number)
                .bind("data", data)
                .execute());
  }

  @Override
  public void clear(ExportJob job) {
    jdbi.useHandle(
        handle ->
            keyed(handle.createUpdate("delete from portfolio_export_part" + KEY), job).execute());
  }

  @Override
  public void progress(ExportJob job, int percent, Instant at) {
    jdbi.useHandle(
        handle ->
            keyed(
                    handle.createUpdate(
                        "update portfolio_export set percent = :percent, beat_at = :at" + KEY),
                    job)
                .bind("percent", percent)
                .bind("at", Timestamp.from(at))
                .execute());
  }

  @Override
  public void finish(ExportJob job, ExportJob.State state, long bytes) {
    jdbi.useHandle(
        handle ->
            keyed(
                    handle.createUpdate(
                        """
                        update portfolio_export set state = :state, bytes = :bytes, percent = 100
                        """
                            + KEY),
                    job)
                .bind("state", state.name())
                .bind("bytes", bytes)
                .execute());
  }

  @Override
  public void copy(ExportJob job, OutputStream to) throws IOException {
    int number = 0;
    for (Optional<byte[]> part = part(job, number); part.isPresent(); part = part(job, ++number)) {
      to.write(part.get());
    }
  }

  private Optional<byte[]> part(ExportJob job, int number) {
    return jdbi.withHandle(
        handle ->
            keyed(
                    handle.createQuery(
                        "select data from portfolio_export_part" + KEY + " and number = :n"),
                    job)
                .bind("n", number)
                .mapTo(byte[].class)
                .findOne());
  }

  @Override
  public int forget(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate("delete from portfolio_export where expires_at < :now")
                .bind("now", Timestamp.from(now))
                .execute());
  }

  private static <S extends SqlStatement<S>> S keyed(S statement, ExportJob job) {
    return statement.bind("platform", job.place().platform()).bind("export", job.id());
  }

  private static ExportJob job(ResultSet row) throws SQLException {
    return new ExportJob(
        row.getObject("export_id", UUID.class),
        new Place(
            row.getObject("platform_id", UUID.class),
            row.getObject("person_id", UUID.class),
            row.getObject("place_id", UUID.class)),
        row.getObject("pseudonym", UUID.class),
        row.getString("display_name"),
        row.getBoolean("with_notes"),
        ExportJob.State.valueOf(row.getString("state")),
        row.getInt("percent"),
        row.getLong("bytes"),
        row.getTimestamp("asked_at").toInstant(),
        row.getTimestamp("expires_at").toInstant());
  }
}
