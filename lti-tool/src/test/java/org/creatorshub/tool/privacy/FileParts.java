package org.creatorshub.tool.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.jdbi.v3.core.Jdbi;

/** Files as they lie in the database, to be read only. */
record FileParts(Jdbi jdbi) implements KeptFiles {

  @Override
  public void copy(UUID platform, UUID file, OutputStream to) throws IOException {
    byte[] part =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select data from portfolio_chunk where platform_id = ? and file_id = ?")
                    .bind(0, platform)
                    .bind(1, file)
                    .map((row, context) -> row.getBytes(1))
                    .one());
    to.write(part);
  }

  @Override
  public KeptFile keep(Arriving arriving, InputStream content) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<KeptFile> find(UUID platform, UUID person, UUID file) {
    return Optional.empty();
  }

  @Override
  public long bytesOf(UUID platform, UUID person) {
    return 0;
  }

  @Override
  public long bytesIn(UUID platform, UUID course) {
    return 0;
  }

  @Override
  public void remove(UUID platform, UUID person, UUID file) {
    throw new UnsupportedOperationException();
  }
}
