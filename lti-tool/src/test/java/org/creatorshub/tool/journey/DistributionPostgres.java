package org.creatorshub.tool.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server from the distribution's packages, as an operator would bring one. */
final class DistributionPostgres implements AutoCloseable {
  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
  private final Path programs;
  private final Path cluster;
  private final int port;

  private DistributionPostgres(Path programs, Path cluster, int port) {
    this.programs = programs;
    this.cluster = cluster;
    this.port = port;
  }

  static boolean available() {
    return programs().isPresent();
  }

  static DistributionPostgres start() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hub-external");
    folder.toFile().setExecutable(true, false);
    Path cluster = Files.createDirectory(folder.resolve("cluster"));
    if (root()) {
      Files.setOwner(
          cluster,
          cluster
              .getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName("postgres"));
    }
    DistributionPostgres server =
        new DistributionPostgres(programs().orElseThrow(), cluster, freePort());
    server.run("initdb", "-D", cluster.toString(), "-U", "hub", "--auth=trust", "--no-sync");
    server.run(
        "pg_ctl",
        "start",
        "-w",
        "-D",
        cluster.toString(),
        "-l",
        cluster.resolve("log").toString(),
        "-o",
        "-p " + server.port + " -k " + cluster + " -c listen_addresses=127.0.0.1");
    return server;
  }

  String url() {
    return "postgresql://hub:unused@127.0.0.1:" + port + "/postgres";
  }

  @Override
  public void close() {
    try {
      run("pg_ctl", "stop", "-m", "fast", "-D", cluster.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (root()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(cluster.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(program + " failed");
    }
  }

  private static Optional<Path> programs() {
    if (!Files.isDirectory(PACKAGES)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(PACKAGES)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
