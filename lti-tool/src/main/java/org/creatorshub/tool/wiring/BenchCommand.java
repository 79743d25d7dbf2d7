package org.creatorshub.tool.wiring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.creatorshub.reporting.database.DatabaseAddress;
import org.creatorshub.reporting.lrs.RecordStoreKeys;
import org.creatorshub.reporting.lrs.Scope;
import org.creatorshub.tool.bench.Bench;
import org.creatorshub.tool.bench.BenchPlatform;
import org.creatorshub.tool.bench.Dashboards;
import org.jdbi.v3.core.Jdbi;

/** {@code ./hub bench}: a tool of its own over fresh data, measured from this process. */
final class BenchCommand {
  private BenchCommand() {}

  static int run(List<String> arguments) {
    List<String> words = Options.parse(arguments, Set.of()).words();
    String what = words.isEmpty() ? "all" : words.getFirst();
    if (!List.of("all", "launches", "pages", "records", "dashboard").contains(what)
        || words.size() > 2
        || (words.size() == 2 && !words.get(1).matches("[0-9]{1,9}"))) {
      throw new ConfigurationException(
          "Say: ./hub bench [launches | pages | records [STATEMENTS] | dashboard [STATEMENTS]]");
    }
    long most = words.size() == 2 ? Long.parseLong(words.get(1)) : 0;
    try {
      Path folder = Files.createTempDirectory("hub-bench");
      if (!folder.toFile().setExecutable(true, false)) {
        throw new ConfigurationException("The folder for the data cannot be opened: " + folder);
      }
      try {
        return measure(folder.resolve("data"), what, most);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static int measure(Path data, String what, long most)
      throws IOException, InterruptedException {
    int port = freePort();
    Process tool = start(data, port);
    try (BenchPlatform platform = BenchPlatform.start(Clock.systemUTC())) {
      awaitReady(tool);
      String key = register(data, platform);
      Bench bench =
          new Bench(URI.create("http://localhost:" + port), tool.toHandle(), platform, System.out);
      int faults =
          switch (what) {
            case "pages" -> bench.measurePages();
            case "launches" -> bench.measureLaunches();
            case "records" -> bench.measureRecords(key, most, Clock.systemUTC());
            case "dashboard" ->
                dashboards(
                    data, new Dashboards(bench.tool(), platform, System.out), bench, key, most);
            default -> bench.measure() + bench.measureRecords(key, most, Clock.systemUTC());
          };
      System.out.printf(
          Locale.ROOT, "%-44s %10d MB%n", "memory of the tool afterwards", memory(tool.pid()));
      return faults == 0 ? 0 : 1;
    } finally {
      tool.destroy();
      tool.waitFor();
    }
  }

  /** Three sizes; then the largest again, with a tenth of the statements and with all of them. */
  private static int dashboards(
      Path data, Dashboards dashboards, Bench bench, String key, long most)
      throws IOException, InterruptedException {
    HubConfig config = HubConfig.demo(Map.of(), Map.of("data", data.toString()));
    try (HubDatabase database = HubDatabase.join(config)) {
      DatabaseAddress address = database.address();
      Jdbi jdbi = Jdbi.create(address.jdbcUrl(), address.user(), address.password());
      int faults = 0;
      dashboards.heading();
      for (int learners : List.of(20, 200, 2_000)) {
        String name = learners + " learners";
        faults += dashboards.measure(name, learners, classroom(jdbi, name));
      }
      String largest = "2000 learners";
      for (long further : most > 0 ? List.of(most / 10, most - most / 10) : List.<Long>of()) {
        bench.fillRecords(key, further, Clock.systemUTC());
        faults += dashboards.measure(largest, 0, classroom(jdbi, largest));
      }
      return faults;
    }
  }

  private static BenchClassroom classroom(Jdbi jdbi, String name) {
    Reading reading =
        CourseReader.read(
            CourseSource.classpath(
                CourseReader.class.getClassLoader(), "courses/online-marketing"));
    if (!(reading instanceof Reading.Read read)) {
      throw new ConfigurationException("The course cannot be read.");
    }
    Unit unit = read.course().unit("u07").orElseThrow();
    return new BenchClassroom(jdbi, unit, name, Clock.systemUTC());
  }

  private static Process start(Path data, int port) throws IOException {
    String jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // as ./hub starts it
            "-Xmx" + Optional.ofNullable(System.getenv("HUB_MEMORY")).orElse("400m"),
            "-jar",
            jar,
            "demo",
            "--port",
            Integer.toString(port),
            "--data",
            data.toString());
    builder.environment().put("HUB_LOGINS_PER_MINUTE", "10000000");
    builder.environment().remove("HUB_DATABASE_URL");
    return builder.redirectErrorStream(true).start();
  }

  private static void awaitReady(Process tool) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(tool.getInputStream(), StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("Creators' Hub is ready:")) {
        Thread.ofVirtual().start(() -> reader.lines().forEach(ignored -> {}));
        return;
      }
    }
    throw new ConfigurationException("The tool did not start.");
  }

  /** Answers a key of the record store. */
  private static String register(Path data, BenchPlatform platform) {
    HubConfig config = HubConfig.demo(Map.of(), Map.of("data", data.toString()));
    try (HubDatabase database = HubDatabase.join(config)) {
      DatabaseAddress address = database.address();
      Jdbi jdbi = Jdbi.create(address.jdbcUrl(), address.user(), address.password());
      register(jdbi, platform);
      RecordStoreKeys.NewKey key =
          new RecordStoreKeys(jdbi, Clock.systemUTC(), new SecureRandom(), "http://localhost")
              .add("bench", Set.of(Scope.ALL), 0);
      return key.key() + ":" + key.secret();
    }
  }

  private static void register(Jdbi jdbi, BenchPlatform platform) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into platform (platform_id, issuer, client_id, name, auth_url,
                  token_url, token_audience, jwks_url, created_at)
                values (?, ?, ?, 'Bench', ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                platform.issuer(),
                platform.clientId(),
                platform.issuer() + "/auth",
                platform.issuer() + "/token",
                platform.issuer() + "/token",
                platform.issuer() + "/jwks",
                OffsetDateTime.now(Clock.systemUTC())));
  }

  /** Resident set in MB, where the system tells; else −1. */
  private static long memory(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }
}
