package org.creatorshub.tool.portfolio;

import org.jdbi.v3.core.Jdbi;

/** Files in the database, for tests of other packages. */
public final class StoredFiles {
  private StoredFiles() {}

  public static KeptFiles over(Jdbi jdbi) {
    return new JdbcKeptFiles(jdbi);
  }
}
