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

  private final URI tool;
  private final BenchPlatform platform;
  private final PrintStream out;
  private int faults;

  /**
   * @param platform must be registered with the tool before
   */
  public Bench(URI tool, BenchPlatform platform, PrintStream out) {
    this.tool = tool;
    this.platform = platform;
    this.out = out;
  }

  /** Answers the number of calls that did not end as they should. */
  public int measure() throws IOException, InterruptedException {
    AtomicLong people = new AtomicLong();
    Launching launching = new Launching(tool, platform, people);
    Answering answering = new Answering(launching, tool, people);
    double verifications = Verifications.perSecond(platform, 3);
    out.println("At " + CONNECTIONS + " connections, load generator on the same machine.");
    out.printf(
        "%-44s %10s %9s %9s %9s %8s%n", "", "per second", "p50 ms", "p95 ms", "p99 ms", "faults");
    out.printf(Locale.ROOT, "%-44s %10.0f%n", "RS256 verifications, one thread", verifications);
    run("page answers judged, recorded and shown", number -> answering.onPage());
    run("test answers saved", number -> answering.inTest());
    run("launches (login + launch + first page)", number -> launching.newPeople());
    return faults;
  }

  private void run(String name, Load.Person person) throws IOException, InterruptedException {
    new Load(CONNECTIONS, WARM_UP).run(person);
    Latencies latencies = new Load(CONNECTIONS, SECONDS).run(person);
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
