package org.creatorshub.tool.curation;

import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.StoredFiles;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcPiecesIT implements PiecesContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final KeptFiles files = StoredFiles.over(jdbi);

  @Override
  public Pieces pieces() {
    return new JdbcPieces(jdbi, files);
  }

  @Override
  public KeptFiles files() {
    return files;
  }
}
