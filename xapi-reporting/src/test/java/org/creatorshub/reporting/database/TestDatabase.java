package org.creatorshub.reporting.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A fresh database for a test class, with all migrations of the class path. The server behind it is
 * started once per test run and thrown away at its end.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private final PGSimpleDataSource dataSource = new PGSimpleDataSource();
  private String name = "";

  private TestDatabase() {}

  public static TestDatabase migrated() {
    return new TestDatabase();
  }

  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    name = "test_" + COUNT.incrementAndGet();
    DatabaseAddress server = Server.INSTANCE.address();
    execute(server, "create database " + name + " template " + Server.template());
    use(dataSource, server, name);
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    execute(Server.INSTANCE.address(), "drop database " + name + " with (force)");
  }

  private static void use(PGSimpleDataSource source, DatabaseAddress server, String database) {
    source.setUrl(server.jdbcUrl());
    source.setDatabaseName(database);
    source.setUser(server.user());
    source.setPassword(server.password());
  }

  private static void execute(DatabaseAddress server, String sql) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    use(source, server, "postgres");
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Started by the first test that asks, stopped when the test process ends. */
  private static final class Server {
    private static final EmbeddedPostgres INSTANCE = start();
    private static final String TEMPLATE = migratedTemplate();

    static String template() {
      return TEMPLATE;
    }

    private static EmbeddedPostgres start() {
      try {
        Path data = Files.createTempDirectory("hub-test");
        data.toFile().setExecutable(true, false);
        Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "creators-hub-postgres-18.4");
        EmbeddedPostgres server = EmbeddedPostgres.start(data, binaries, false);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
        return server;
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres server, Path data) {
      server.close();
      try (var files = Files.walk(data)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static String migratedTemplate() {
      try {
        execute(INSTANCE.address(), "create database migrated");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      PGSimpleDataSource source = new PGSimpleDataSource();
      use(source, INSTANCE.address(), "migrated");
      Flyway.configure().dataSource(source).load().migrate();
      return "migrated";
    }
  }
}
