package org.creatorshub.reporting.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One server process over one cluster folder: initialise, start, watch, stop. */
final class PostgresServer {
  private static final System.Logger LOG = System.getLogger(PostgresServer.class.getName());
  private static final String USER = "creatorshub";
  private static final String DATABASE = "creatorshub";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PostgresBinaries programs;
  private final Path cluster;
  private final boolean durable;
  private final ServerUser user = ServerUser.choose();
  private volatile boolean stopping;
  private volatile @Nullable Process process;

  PostgresServer(PostgresBinaries programs, Path cluster, boolean durable) {
    this.programs = programs;
    this.cluster = cluster.toAbsolutePath();
    this.durable = durable;
  }

  static DatabaseAddress address(int port, String password) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, USER, password);
  }

  long pid() {
    Process running = process;
    return running == null ? -1 : running.pid();
  }

  /** Makes the cluster if there is none; a cluster that was left half made is made anew. */
  void initialise(String password) {
    if (Files.exists(cluster.resolve("PG_VERSION")) && Files.exists(cluster.resolve("ready"))) {
      return;
    }
    try {
      if (Files.isDirectory(cluster)) {
        moveAside();
      }
      Files.createDirectories(cluster);
      Path secret = Files.createTempFile("hub", ".pw");
      try {
        Files.writeString(secret, password);
        user.own(cluster);
        user.own(secret);
        run(
            programs.program("initdb").toString(),
            "--pgdata=" + cluster,
            "--username=" + USER,
            "--pwfile=" + secret,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            durable ? "--data-checksums" : "--no-sync");
      } finally {
        Files.delete(secret);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The database cannot be created in " + cluster, e);
    }
  }

  /** Starts the server, waits until it answers, and keeps it running. Returns its port. */
  int start(String password) {
    stopLeftOver();
    user.own(cluster);
    int port = freePort();
    launch(port);
    awaitAnswer(port, password);
    createDatabase(port, password);
    watch(port);
    return port;
  }

  void stop() {
    stopping = true;
    Process running = process;
    if (running == null || !running.isAlive()) {
      return;
    }
    run(programs.program("pg_ctl").toString(), "stop", "-D", cluster.toString(), "-m", "fast");
    try {
      if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A killed tool leaves its server running: end that one before starting our own. */
  private void stopLeftOver() {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      boolean alive =
          ProcessHandle.of(pid)
              .flatMap(handle -> handle.info().command())
              .filter(command -> command.contains("postgres"))
              .isPresent();
      if (alive) {
        LOG.log(System.Logger.Level.INFO, "Stopping the database that an earlier run left behind");
        run(programs.program("pg_ctl").toString(), "stop", "-D", cluster.toString(), "-m", "fast");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      throw new DatabaseException(pidFile + " is damaged. Delete it if no server is running.", e);
    }
  }

  private void launch(int port) {
    List<String> command = new ArrayList<>();
    command.add(programs.program("postgres").toString());
    command.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
    setting(command, "listen_addresses=127.0.0.1");
    setting(command, "unix_socket_directories=");
    setting(command, "fsync=" + (durable ? "on" : "off"));
    setting(command, "synchronous_commit=" + (durable ? "on" : "off"));
    setting(command, "full_page_writes=" + (durable ? "on" : "off"));
    setting(command, "max_connections=100");
    setting(command, "shared_buffers=128MB");
    // tables of a young installation outgrow what the planner knows of them within a minute
    setting(command, "autovacuum_naptime=20s");
    setting(command, "timezone=UTC");
    setting(command, "log_timezone=UTC");
    setting(command, "log_min_error_statement=panic"); // statements may hold personal data
    process = begin(command, cluster.resolveSibling("postgres.log").toFile());
  }

  private static void setting(List<String> command, String setting) {
    command.add("-c");
    command.add(setting);
  }

  private void watch(int port) {
    Thread.ofVirtual().name("database watch").start(() -> restartUntilStopped(port));
  }

  private void restartUntilStopped(int port) {
    try {
      while (!stopping) {
        Process running = process;
        if (running != null) {
          running.waitFor();
        }
        pause();
        if (!stopping) {
          LOG.log(System.Logger.Level.WARNING, "The database ended; starting it again");
          launch(port);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitAnswer(int port, String password) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        DriverManager.getConnection(maintenanceUrl(port), USER, password).close();
        return;
      } catch (SQLException notYet) {
        if ("28P01".equals(notYet.getSQLState())) {
          throw new DatabaseException(
              "The database in " + cluster + " has another password.", notYet);
        }
      }
      Process running = process;
      if (running != null && !running.isAlive()) {
        pause();
        launch(port); // the backends of a killed server may still hold its shared memory
      }
      pause();
    }
    throw new DatabaseException(
        "The database did not start; see " + cluster.resolveSibling("postgres.log"));
  }

  private void createDatabase(int port, String password) {
    try (var connection = DriverManager.getConnection(maintenanceUrl(port), USER, password);
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select 1 from pg_database where datname = '" + DATABASE + "'")) {
      if (!found.next()) {
        try (var create = connection.createStatement()) {
          create.execute("create database " + DATABASE);
        }
      }
      Files.writeString(cluster.resolve("ready"), "initialised\n");
      user.own(cluster);
    } catch (SQLException e) {
      throw new DatabaseException("The database could not be created", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String maintenanceUrl(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5&loginTimeout=5";
  }

  private void moveAside() throws IOException {
    Path aside = cluster.resolveSibling(cluster.getFileName() + ".incomplete-" + System.nanoTime());
    Files.move(cluster, aside);
  }

  private void run(String... command) {
    try {
      Path output = Files.createTempFile("hub", ".log");
      try {
        Process started = begin(List.of(command), output.toFile());
        if (!started.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || started.exitValue() != 0) {
          throw new DatabaseException(
              command[0] + " failed: " + Files.readString(output, StandardCharsets.UTF_8).strip());
        }
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("Interrupted while waiting for " + command[0], e);
    }
  }

  private Process begin(List<String> command, File output) {
    try {
      return new ProcessBuilder(user.command(command))
          .directory(new File("/"))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
          .redirectInput(ProcessBuilder.Redirect.from(devNull()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(command.getFirst() + " could not be started", e);
    }
  }

  private static File devNull() {
    return new File(PostgresBinaries.windows() ? "NUL" : "/dev/null");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
