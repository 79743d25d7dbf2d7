package org.creatorshub.tool.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.creatorshub.reporting.database.DatabaseAddress;
import org.creatorshub.reporting.database.DatabaseException;
import org.creatorshub.reporting.database.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The database of this installation, migrated: the operator's, or an embedded one that we own. */
final class HubDatabase implements AutoCloseable {
  private final DatabaseAddress address;
  private final @Nullable EmbeddedPostgres embedded;

  private HubDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres embedded) {
    this.address = address;
    this.embedded = embedded;
  }

  /** For a server process, which owns its data folder. */
  static HubDatabase open(HubConfig config) {
    if (config.database().isPresent()) {
      return migrated(new HubDatabase(config.database().get(), null));
    }
    EmbeddedPostgres server = EmbeddedPostgres.start(config.data(), binaries(config), true);
    return migrated(new HubDatabase(server.address(), server));
  }

  /** For a command, which works beside a running instance or on its own. */
  static HubDatabase join(HubConfig config) {
    Optional<DatabaseAddress> running =
        config.database().or(() -> EmbeddedPostgres.running(config.data()));
    if (running.isPresent()) {
      return migrated(new HubDatabase(running.get(), null));
    }
    if (!Files.isDirectory(config.data().resolve("postgres"))) {
      throw new DatabaseException(
          "No Creators' Hub keeps its data in "
              + config.data()
              + ". Check --data, or start the tool once.");
    }
    return open(config);
  }

  DatabaseAddress address() {
    return address;
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }

  private static Path binaries(HubConfig config) {
    return config.data().resolve("postgresql-18.4");
  }

  private static HubDatabase migrated(HubDatabase database) {
    DatabaseAddress address = database.address();
    try {
      Flyway.configure()
          .dataSource(address.jdbcUrl(), address.user(), address.password())
          // each module numbers its own: a later file of one may stand before an older of another
          .outOfOrder(true)
          .load()
          .migrate();
      return database;
    } catch (FlywayException e) {
      database.close();
      throw new DatabaseException(
          "The database at "
              + address
              + " cannot be used: it does not answer, or another version of Creators' Hub made it. "
              + e.getMessage(),
          e);
    }
  }
}
