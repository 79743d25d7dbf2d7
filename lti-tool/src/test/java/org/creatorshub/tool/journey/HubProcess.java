package org.creatorshub.tool.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built application in a process of its own, as {@code ./hub demo} starts it. */
final class HubProcess implements AutoCloseable {
  private static final String READY = "Creators' Hub is ready:";
  private final Path data;
  private final int port;
  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> log = new ArrayList<>();

  private HubProcess(Path data, int port, Process process) {
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /** Starts the demo over {@code data} and waits for its ready line. */
  static HubProcess demo(Path data) throws IOException, InterruptedException {
    return demo(data, freePortPair(), Map.of());
  }

  static HubProcess demo(Path data, int port, Map<String, String> environment)
      throws IOException, InterruptedException {
    HubProgram.place(data);
    ProcessBuilder builder =
        new ProcessBuilder(
                HubProgram.line(
                    List.of(), "demo", "--port", Integer.toString(port), "--data", data.toString()))
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    HubProcess hub = new HubProcess(data, port, process);
    hub.awaitReady();
    return hub;
  }

  /** What {@code ./hub} prints for this command over the same data, beside the running process. */
  String command(String... words) throws IOException, InterruptedException {
    List<String> line = HubProgram.line(List.of(), words);
    line.addAll(List.of("--data", data.toString()));
    Process command = new ProcessBuilder(line).redirectErrorStream(true).start();
    String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    command.waitFor();
    return printed;
  }

  String base() {
    return "http://localhost:" + port;
  }

  String sandbox() {
    return "http://127.0.0.1:" + (port + 1);
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  /** Everything printed so far. */
  String log() {
    synchronized (log) {
      return String.join("\n", log);
    }
  }

  /** {@code kill -9} on the tool alone; its database goes on without a master. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** {@code kill -9} on the database server alone. */
  void killDatabase() throws IOException {
    databaseProcess().destroyForcibly();
  }

  ProcessHandle databaseProcess() throws IOException {
    String pid =
        Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** Stops in good order; a database that a killed tool left behind is ended too. */
  @Override
  public void close() {
    if (!process.isAlive()) {
      endOrphan();
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("The demo did not stop within a minute:\n" + log());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops in good order and deletes what it kept. */
  void discard() throws IOException {
    close();
    List<Path> kept;
    try (Stream<Path> files = Files.walk(data.getParent())) {
      kept = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : kept) {
      Files.deleteIfExists(file);
    }
  }

  private void endOrphan() {
    try {
      Path pid = data.resolve("postgres").resolve("postmaster.pid");
      if (Files.exists(pid)) {
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
            .ifPresent(ProcessHandle::destroyForcibly);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that the database's account can enter, even when the tests run as root. */
  static Path freshData(String name) throws IOException {
    Path folder = Files.createTempDirectory("hub-" + name);
    folder.toFile().setExecutable(true, false);
    return folder.resolve("data");
  }

  static int freePortPair() throws IOException {
    for (int tries = 0; tries < 100; tries++) {
      int port = freePort(0);
      if (port > 0 && freePort(port + 1) > 0) {
        return port;
      }
    }
    throw new IOException("No two neighbouring ports are free");
  }

  /** The port if it is free, any free port for 0, and -1 if it is taken. */
  private static int freePort(int wanted) {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      return -1;
    }
  }

  private void awaitReady() throws InterruptedException {
    Thread.ofVirtual().start(this::read);
    StringBuilder seen = new StringBuilder();
    while (true) {
      String line = lines.poll(120, TimeUnit.SECONDS);
      if (line == null || line.equals("(ended)")) {
        process.destroyForcibly();
        throw new IllegalStateException("The demo did not become ready:\n" + seen);
      }
      seen.append(line).append('\n');
      if (line.startsWith(READY)) {
        return;
      }
    }
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (log) {
          log.add(line);
        }
        lines.add(line);
      }
    } catch (IOException ended) {
      // ending a process may close its output under the reader: that is not the tool's word
      synchronized (log) {
        log.add("(output closed)");
      }
    }
    lines.add("(ended)");
  }
}
