package org.creatorshub.tool.sending;

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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcArrivingFiles implements ArrivingFiles {
  private static final String OF_PERSON = " where platform_id = :platform and person_id = :person";
  private final Jdbi jdbi;

  JdbcArrivingFiles(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void begin(Arriving file) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into arriving_file
                    values (:platform, :id, :person, :name, :bytes, 0, :at)
                    """)
                .bind("platform", file.platform())
                .bind("id", file.id())
                .bind("person", file.person())
                .bind("name", file.name())
                .bind("bytes", file.bytes())
                .bind("at", Timestamp.from(file.touchedAt()))
                .execute());
  }

  @Override
  public Optional<Arriving> find(UUID platform, UUID person, UUID id) {
    return ofPerson(platform, person).stream().filter(file -> file.id().equals(id)).findFirst();
  }

  @Override
  public List<Arriving> ofPerson(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from arriving_file"
                        + OF_PERSON
                        + " order by touched_at desc, file_id")
                .bind("platform", platform)
                .bind("person", person)
                .map((row, context) -> read(row))
                .list());
  }

  @Override
  public boolean append(Arriving file, byte[] part, Instant now) {
    return jdbi.withHandle(handle -> grown(handle, file, part, now) && keep(handle, file, part));
  }

  /** The row is locked from here on, so that no two parts begin at one place. */
  private static boolean grown(Handle handle, Arriving file, byte[] part, Instant now) {
    return handle
            .createUpdate(
                """
                update arriving_file set received = received + :more, touched_at = :now
                where platform_id = :platform and file_id = :id and received = :from
                """)
            .bind("more", part.length)
            .bind("now", Timestamp.from(now))
            .bind("platform", file.platform())
            .bind("id", file.id())
            .bind("from", file.received())
            .execute()
        == 1;
  }

  private static boolean keep(Handle handle, Arriving file, byte[] part) {
    return handle
            .createUpdate("insert into arriving_part values (:platform, :id, :from, :data)")
            .bind("platform", file.platform())
            .bind("id", file.id())
            .bind("from", file.received())
            .bind("data", part)
            .execute()
        == 1;
  }

  @Override
  public void copy(Arriving file, OutputStream to) throws IOException {
    long from = 0;
    while (from < file.received()) {
      byte[] part = part(file, from);
      to.write(part);
      from += part.length;
    }
  }

  private byte[] part(Arriving file, long from) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select data from arriving_part
                    where platform_id = :platform and file_id = :id and begins = :from
                    """)
                .bind("platform", file.platform())
                .bind("id", file.id())
                .bind("from", from)
                .mapTo(byte[].class)
                .one());
  }

  @Override
  public void remove(Arriving file) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from arriving_file" + OF_PERSON + " and file_id = :id")
                .bind("platform", file.platform())
                .bind("person", file.person())
                .bind("id", file.id())
                .execute());
  }

  @Override
  public void forget(Instant before) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from arriving_file where touched_at < :before")
                .bind("before", Timestamp.from(before))
                .execute());
  }

  private static Arriving read(ResultSet row) throws SQLException {
    return new Arriving(
        row.getObject("platform_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("file_id", UUID.class),
        row.getString("name"),
        row.getLong("bytes"),
        row.getLong("received"),
        row.getTimestamp("touched_at").toInstant());
  }
}
