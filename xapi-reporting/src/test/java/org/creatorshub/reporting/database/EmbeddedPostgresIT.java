package org.creatorshub.reporting.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresIT {
  private static final Path BINARIES =
      Path.of(System.getProperty("java.io.tmpdir"), "creators-hub-postgres-18.4");
  private Path data = Path.of("");

  @BeforeEach
  void makesFolder() throws IOException {
    data = Files.createTempDirectory("hub-embedded");
    data.toFile().setExecutable(true, false);
  }

  @AfterEach
  void removesFolder() throws IOException {
    try (var files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  @Test
  void keepsDataOverRestarts() throws SQLException {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(data, BINARIES, true)) {
      execute(first, "create table note (text text)");
      execute(first, "insert into note values ('kept')");
    }
    try (EmbeddedPostgres second = EmbeddedPostgres.start(data, BINARIES, true)) {
      assertThat(ask(second, "select text from note")).isEqualTo("kept");
    }
  }

  @Test
  void runsWithFullDurability() throws SQLException {
    try (EmbeddedPostgres database = EmbeddedPostgres.start(data, BINARIES, true)) {
      assertThat(ask(database, "show fsync")).isEqualTo("on");
      assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void refusesFolderInUseAndTellsItsAddress() {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(data, BINARIES, true)) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(data, BINARIES, true))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("in use");
      assertThat(EmbeddedPostgres.running(data)).contains(first.address());
    }
    assertThat(EmbeddedPostgres.running(data)).isEmpty();
  }

  @Test
  void returnsAtSameAddressAfterServerWasKilled()
      throws SQLException, ExecutionException, InterruptedException {
    try (EmbeddedPostgres database = EmbeddedPostgres.start(data, BINARIES, true)) {
      execute(database, "create table note (text text)");
      ProcessHandle killed = ProcessHandle.of(database.pid()).orElseThrow();
      killed.destroyForcibly();
      killed.onExit().get();
      assertThat(askPatiently(database, "select count(*)::text from note")).isEqualTo("0");
    }
  }

  @Test
  void hidesPasswordInItsDescription() {
    DatabaseAddress address = new DatabaseAddress("jdbc:postgresql://h/d", "u", "secret");
    assertThat(address.toString()).doesNotContain("secret");
  }

  private static String askPatiently(EmbeddedPostgres database, String sql) throws SQLException {
    SQLException last = new SQLException("never asked");
    for (int tries = 0; tries < 600; tries++) {
      try {
        return ask(database, sql);
      } catch (SQLException notYet) {
        last = notYet;
        Thread.onSpinWait();
        java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
      }
    }
    throw last;
  }

  private static String ask(EmbeddedPostgres database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(EmbeddedPostgres database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(EmbeddedPostgres database) throws SQLException {
    DatabaseAddress address = database.address();
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }
}
