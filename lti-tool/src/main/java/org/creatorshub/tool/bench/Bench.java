package org.creatorshub.tool.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Measures a running tool and prints a table. */
public final class Bench {
  private static final int CONNECTIONS = 64;
  private static final double SECONDS = 15;
  private static final double WARM_UP = 8;

  /** Two thousand people who turn a page every ten seconds. */
  private static final int READ_PER_SECOND = 200;

  private static final double LAUNCH_WARM_UP = 25;

  /** Statements of the first round of questions, with which the second is compared. */
  private static final long FEW = 50_000;

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

  /** Address of the tool that is measured. */
  public URI tool() {
    return tool;
  }

  /** Answers the number of calls that did not end as they should. */
  public int measure() throws IOException, InterruptedException {
    AtomicLong people = new AtomicLong();
    Launching launching = new Launching(tool, platform);
    Answering answering = new Answering(launching, tool, people);
    double verifications = Verifications.perSecond(platform, 3);
    heading("At " + CONNECTIONS + " connections, load generator on the same machine.");
    out.printf(Locale.ROOT, "%-44s %10.0f%n", "RS256 verifications, one thread", verifications);
    out.printf(
        Locale.ROOT, "%-44s %10.1f ms%n", "badge signed, one thread, warm", Signings.millis());
    read(answering);
    run("page answers judged, recorded and shown", number -> answering.onPage());
    run("test answers saved", number -> answering.inTest());
    launches(launching, people);
    return faults;
  }

  /** Measures opening pages of a lesson alone. */
  public int measurePages() throws IOException, InterruptedException {
    heading("Lesson pages at " + CONNECTIONS + " connections, load generator on the same machine.");
    Answering answering = new Answering(new Launching(tool, platform), tool, new AtomicLong());
    read(answering);
    return faults;
  }

  /** As fast as all connections can, and as a large class would. */
  private void read(Answering answering) throws IOException, InterruptedException {
    run("pages of a lesson opened", number -> answering.reading());
    print(
        "the same, " + READ_PER_SECOND + " begun in a second",
        new Load(CONNECTIONS, SECONDS, READ_PER_SECOND).run(number -> answering.reading()));
  }

  /** Measures launches alone. */
  public int measureLaunches() throws IOException, InterruptedException {
    heading("Launches at " + CONNECTIONS + " connections, load generator on the same machine.");
    launches(new Launching(tool, platform), new AtomicLong());
    return faults;
  }

  private void launches(Launching launching, AtomicLong people)
      throws IOException, InterruptedException {
    launch("launches of new people", new Launches(launching, tool, process, CONNECTIONS), people);
    launch(
        "launches of known people",
        new Launches(launching, tool, process, CONNECTIONS).ofTheSamePeople(),
        people);
    out.println(
        "A launch is login initiation, signed launch and first page, all durable. The platform's"
            + " signatures are made between the rounds.");
  }

  private void heading(String sentence) {
    out.println(sentence);
    out.printf(
        "%-44s %10s %9s %9s %9s %8s%n", "", "per second", "p50 ms", "p95 ms", "p99 ms", "faults");
  }

  /**
   * Measures the record store alone.
   *
   * @param key and secret, with a colon between
   * @param most statements that are stored before the second round of questions, of which the first
   *     comes at 50,000 then; 0 for no filling
   */
  public int measureRecords(String key, long most, Clock clock)
      throws IOException, InterruptedException {
    Recording recording = new Recording(tool, key, clock);
    heading("The record store, load generator on the same machine.");
    if (most > 0) {
      fill(recording, FEW);
      // meanwhile the database looks at its young tables, as it does every 20 seconds
      new Load(1, LAUNCH_WARM_UP).run(recording.ofAgent());
      ask(recording, ", at 50,000");
    }
    new Load(4, WARM_UP).run(recording.sending(50));
    Latencies batches = new Load(4, SECONDS).run(recording.sending(50));
    print("batches of 50 statements, 4 connections", batches);
    out.printf(Locale.ROOT, "%-44s %10.0f%n", "  statements", batches.perSecond() * 50);
    new Load(16, WARM_UP).run(recording.sending(1));
    print("single statements, 16 connections", new Load(16, SECONDS).run(recording.sending(1)));
    if (most == 0) {
      ask(recording, "");
    } else {
      fill(recording, most);
      ask(recording, ", after filling");
    }
    return faults;
  }

  /** Stores so many statements of others. */
  public void fillRecords(String key, long most, Clock clock)
      throws IOException, InterruptedException {
    fill(new Recording(tool, key, clock), most);
  }

  private void fill(Recording recording, long most) throws IOException, InterruptedException {
    long sent = 0;
    while (sent < most) {
      double seconds = most - sent < 2 * FEW ? 1 : SECONDS;
      sent += new Load(4, seconds).run(recording.sending(50)).nanos().size() * 50L;
    }
    out.printf(Locale.ROOT, "%-44s %10d%n", "statements sent meanwhile", sent);
  }

  private void ask(Recording recording, String when) throws IOException, InterruptedException {
    question("25 of one learner" + when, recording.ofAgent());
    question("25 about one question" + when, recording.ofActivity());
    question("25 around one quiz" + when, recording.aroundActivity());
    question("25 around the course" + when, recording.aroundCourse());
  }

  private void question(String name, Load.Person person) throws IOException, InterruptedException {
    new Load(1, 2).run(person);
    print(name, new Load(1, 4).run(person));
  }

  private void launch(String name, Launches launches, AtomicLong people)
      throws IOException, InterruptedException {
    launches.run(LAUNCH_WARM_UP, people);
    Launches.Measured measured = launches.run(SECONDS, people);
    print(name, measured.latencies());
    printCost(measured.cpuMillis());
  }

  private void printCost(double millis) {
    out.printf(Locale.ROOT, "%-44s %10.2f ms%n", "  the tool's processor time for each", millis);
  }

  private void run(String name, Load.Person person) throws IOException, InterruptedException {
    new Load(CONNECTIONS, WARM_UP).run(person);
    Duration before = cpu();
    Latencies found = new Load(CONNECTIONS, SECONDS).run(person);
    double millis = cpu().minus(before).toNanos() / 1e6;
    print(name, found);
    printCost(millis / Math.max(1, found.nanos().size()));
  }

  private Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
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
