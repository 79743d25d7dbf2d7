package org.creatorshub.tool.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Measures a running tool and prints a table. */
public final class Bench {
  private static final int CONNECTIONS = 64;
  private static final double SECONDS = 15;
  private static final double WARM_UP = 8;
  private static final double LAUNCH_WARM_UP = 25;

  private final URI tool;
  private final ProcessHandle process;
  private final BenchPlatform platform;
  private final PrintStream out;
  private int faults;

  /**
   * @param process the tool's own, whose processor time is counted
   * @param platform must be registered with the tool before
   */
  public Bench(URI tool, ProcessHandle process, BenchPlatform platform, PrintStream out) {
    this.tool = tool;
    this.process = process;
    this.platform = platform;
    this.out = out;
  }

  /** Answers the number of calls that did not end as they should. */
  public int measure() throws IOException, InterruptedException {
    AtomicLong people = new AtomicLong();
    Launching launching = new Launching(tool, platform);
    Answering answering = new Answering(launching, tool, people);
    double verifications = Verifications.perSecond(platform, 3);
    out.println("At " + CONNECTIONS + " connections, load generator on the same machine.");
    out.printf(
        "%-44s %10s %9s %9s %9s %8s%n", "", "per second", "p50 ms", "p95 ms", "p99 ms", "faults");
    out.printf(Locale.ROOT, "%-44s %10.0f%n", "RS256 verifications, one thread", verifications);
    run("page answers judged, recorded and shown", number -> answering.onPage());
    run("test answers saved", number -> answering.inTest());
    launch("launches of new people", new Launches(launching, tool, process, CONNECTIONS), people);
    launch("launches of known people", known(launching), people);
    out.println(
        "A launch is login initiation, signed launch and first page, all durable. The platform's"
            + " signatures are made between the rounds.");
    return faults;
  }

  private Launches known(Launching launching) {
    return new Launches(launching, tool, process, CONNECTIONS).ofTheSamePeople();
  }

  private void launch(String name, Launches launches, AtomicLong people)
      throws IOException, InterruptedException {
    launches.run(LAUNCH_WARM_UP, people);
    Launches.Measured measured = launches.run(SECONDS, people);
    print(name, measured.latencies());
    out.printf(
        Locale.ROOT,
        "%-44s %10.2f ms%n",
        "  the tool's processor time for each",
        measured.cpuMillis());
  }

  private void run(String name, Load.Person person) throws IOException, InterruptedException {
    new Load(CONNECTIONS, WARM_UP).run(person);
    print(name, new Load(CONNECTIONS, SECONDS).run(person));
  }

  private void print(String name, Latencies latencies) {
    faults += latencies.faults();
    out.printf(
        Locale.ROOT,
        "%-44s %10.0f %9.1f %9.1f %9.1f %8d%n",
        name,
        latencies.perSecond(),
        latencies.millis(0.5),
        latencies.millis(0.95),
        latencies.millis(0.99),
        latencies.faults());
  }
}
