package org.creatorshub.tool.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Sha256;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcKeptFiles implements KeptFiles {
  private static final int PART = 1024 * 1024;
  private static final String OF_PERSON = " where platform_id = :platform and person_id = :person";
  private final Jdbi jdbi;

  JdbcKeptFiles(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public KeptFile keep(Arriving arriving, InputStream content) throws IOException {
    UUID id = UUID.randomUUID();
    insertRow(arriving, id);
    MessageDigest digest = Sha256.begin();
    long bytes = 0;
    int number = 0;
    for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
      digest.update(part);
      bytes += part.length;
      insertPart(arriving.platform(), id, number++, part);
    }
    KeptFile kept =
        new KeptFile(
            id, arriving.name(), arriving.kind(), bytes, HexFormat.of().formatHex(digest.digest()));
    complete(arriving.platform(), kept);
    return kept;
  }

  @Override
  public Optional<KeptFile> find(UUID platform, UUID person, UUID file) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from portfolio_file" + OF_PERSON + " and file_id = :file")
                .bind("platform", platform)
                .bind("person", person)
                .bind("file", file)
                .map((row, context) -> JdbcWorks.file(row))
                .findOne());
  }

  @Override
  public void copy(UUID platform, UUID file, OutputStream to) throws IOException {
    int number = 0;
    for (Optional<byte[]> part = part(platform, file, number);
        part.isPresent();
        part = part(platform, file, ++number)) {
      to.write(part.get());
    }
  }

  @Override
  public long bytesOf(UUID platform, UUID person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select coalesce(sum(bytes), 0) from portfolio_file" + OF_PERSON)
                .bind("platform", platform)
                .bind("person", person)
                .mapTo(Long.class)
                .one());
  }

  @Override
  public long bytesIn(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(sum(bytes), 0) from portfolio_file
                    where platform_id = :platform and place_id = :course
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void remove(UUID platform, UUID person, UUID file) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from portfolio_file" + OF_PERSON + " and file_id = :file")
                .bind("platform", platform)
                .bind("person", person)
                .bind("file", file)
                .execute());
  }

  private void insertRow(Arriving arriving, UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into portfolio_file
                      (platform_id, file_id, person_id, place_id, name, kind, bytes, sha256,
                       created_at)
                    values (:platform, :file, :person, :course, :name, :kind, 0, '', :at)
                    """)
                .bind("platform", arriving.platform())
                .bind("file", id)
                .bind("person", arriving.person())
                .bind("course", arriving.place().course())
                .bind("name", arriving.name())
                .bind("kind", arriving.kind().name())
                .bind("at", Timestamp.from(arriving.at()))
                .execute());
  }

  private void insertPart(UUID platform, UUID file, int number, byte[] part) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("insert into portfolio_chunk values (:platform, :file, :n, :data)")
                .bind("platform", platform)
                .bind("file", file)
                .bind("n", number)
                .bind("data", part)
                .execute());
  }

  private void complete(UUID platform, KeptFile kept) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update portfolio_file set bytes = :bytes, sha256 = :sha256
                    where platform_id = :platform and file_id = :file
                    """)
                .bind("platform", platform)
                .bind("file", kept.id())
                .bind("bytes", kept.bytes())
                .bind("sha256", kept.sha256())
                .execute());
  }

  private Optional<byte[]> part(UUID platform, UUID file, int number) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select data from portfolio_chunk
                    where platform_id = :platform and file_id = :file and number = :n
                    """)
                .bind("platform", platform)
                .bind("file", file)
                .bind("n", number)
                .mapTo(byte[].class)
                .findOne());
  }
}
