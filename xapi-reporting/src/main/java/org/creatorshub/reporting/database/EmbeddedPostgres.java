package org.creatorshub.reporting.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own on loopback, for as long as this process lives.
 *
 * <p>The data folder is kept and belongs to one process at a time. Whatever a killed process left
 * behind (a server without a master, a stale lock file) is dealt with at the next start. A server
 * that dies while we live is started again at the same address.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private final FileLock lock;
  private final PostgresServer server;
  private final DatabaseAddress address;

  private EmbeddedPostgres(FileLock lock, PostgresServer server, DatabaseAddress address) {
    this.lock = lock;
    this.server = server;
    this.address = address;
  }

  /**
   * Starts the server over {@code data}, creating the database at the first time.
   *
   * @param data folder of this installation
   * @param binaries folder that holds, or will hold, the unpacked server programs
   * @param durable false only for tests that throw the data away
   * @throws DatabaseException when another process uses the folder, or the server does not start
   */
  public static EmbeddedPostgres start(Path data, Path binaries, boolean durable) {
    FileLock lock = lock(data);
    try {
      PostgresBinaries programs = PostgresBinaries.unpackedIn(binaries);
      String password =
          DatabaseAddress.readFrom(data).map(DatabaseAddress::password).orElseGet(() -> fresh());
      PostgresServer server = new PostgresServer(programs, data.resolve("postgres"), durable);
      server.initialise(password);
      int port = server.start(password);
      DatabaseAddress address = PostgresServer.address(port, password);
      address.writeTo(data);
      return new EmbeddedPostgres(lock, server, address);
    } catch (DatabaseException | UncheckedIOException e) {
      release(lock);
      throw e;
    }
  }

  /** Address of the server that another process runs over {@code data}, if one does. */
  public static Optional<DatabaseAddress> running(Path data) {
    if (!Files.isDirectory(data)) {
      return Optional.empty();
    }
    try {
      release(lock(data));
      return Optional.empty();
    } catch (DatabaseException inUse) {
      return DatabaseAddress.readFrom(data);
    }
  }

  public DatabaseAddress address() {
    return address;
  }

  /** Process id of the server, so that tests can kill it. */
  public long pid() {
    return server.pid();
  }

  /** Stops the server after its present transactions; the data stays. */
  @Override
  public void close() {
    server.stop();
    release(lock);
  }

  private static FileLock lock(Path data) {
    try {
      Files.createDirectories(data);
      FileChannel channel =
          FileChannel.open(
              data.resolve("hub.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new DatabaseException(
            data + " is in use by a running Creators' Hub. Stop it, or choose another --data.");
      }
      return lock;
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + data + " cannot be used", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  private static void release(FileLock lock) {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fresh() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
