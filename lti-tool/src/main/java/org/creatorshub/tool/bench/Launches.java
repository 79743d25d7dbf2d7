package org.creatorshub.tool.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Launches in rounds: all connections announce some people, then the platform signs while the clock
 * stands, then all connections launch them. So a signature, which costs the platform more than the
 * whole launch costs the tool, is not measured as if it were ours.
 */
final class Launches {
  private static final int OF_A_ROUND = 20;

  private final Launching launching;
  private final ProcessHandle process;
  private final List<HttpConnection> connections = new ArrayList<>();
  private final boolean samePeople;
  private final URI tool;

  /**
   * @param process the tool's, whose processor time is counted
   */
  Launches(Launching launching, URI tool, ProcessHandle process, int connections) {
    this(launching, tool, process, connections, false);
  }

  private Launches(
      Launching launching, URI tool, ProcessHandle process, int connections, boolean samePeople) {
    this.launching = launching;
    this.tool = tool;
    this.process = process;
    this.samePeople = samePeople;
    for (int i = 0; i < connections; i++) {
      this.connections.add(new HttpConnection(tool));
    }
  }

  /** The same people in every round, as in a course where everybody comes back. */
  Launches ofTheSamePeople() {
    return new Launches(launching, tool, process, connections.size(), true);
  }

  /**
   * What a run showed.
   *
   * @param latencies of whole launches; their wall time leaves out the signing
   * @param cpuMillis processor time of the tool for each launch, without that of the database
   */
  record Measured(Latencies latencies, double cpuMillis) {}

  /** One launch between its two halves. */
  private record Begun(
      Launching.Announced login, Map<String, String> cookies, long nanos, String form) {
    Begun with(String signed) {
      return new Begun(login, cookies, nanos, signed);
    }
  }

  Measured run(double seconds, AtomicLong people) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    long wall = 0;
    Duration cpu = Duration.ZERO;
    long first = people.get();
    while (wall < seconds * 1e9) {
      if (samePeople) {
        people.set(first);
      }
      Duration before = cpu();
      long start = System.nanoTime();
      List<List<Begun>> begun = together(connection -> announced(connection, people));
      wall += System.nanoTime() - start;
      cpu = cpu.plus(cpu().minus(before));
      List<List<Begun>> signed = begun.parallelStream().map(this::signed).toList();
      before = cpu();
      start = System.nanoTime();
      List<List<Long>> landed =
          together(connection -> landed(connection, signed.get(connections.indexOf(connection))));
      wall += System.nanoTime() - start;
      cpu = cpu.plus(cpu().minus(before));
      landed.forEach(nanos::addAll);
    }
    int faults = (int) nanos.stream().filter(one -> one < 0).count();
    nanos.removeIf(one -> one < 0);
    return new Measured(
        new Latencies(nanos, wall / 1e9, faults), cpu.toNanos() / 1e6 / Math.max(1, nanos.size()));
  }

  private Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private List<Begun> announced(HttpConnection connection, AtomicLong people) throws IOException {
    List<Begun> begun = new ArrayList<>();
    for (int i = 0; i < OF_A_ROUND; i++) {
      connection.forgetCookies();
      long start = System.nanoTime();
      Launching.Announced login = launching.announce(connection, "p" + people.incrementAndGet());
      begun.add(new Begun(login, connection.cookies(), System.nanoTime() - start, ""));
    }
    return begun;
  }

  private List<Begun> signed(List<Begun> begun) {
    return begun.stream().map(one -> one.with(launching.signed(one.login()))).toList();
  }

  /** Nanoseconds of each whole launch; −1 for one that did not land. */
  private List<Long> landed(HttpConnection connection, List<Begun> signed) throws IOException {
    List<Long> nanos = new ArrayList<>();
    for (Begun one : signed) {
      connection.takeUp(one.cookies());
      long start = System.nanoTime();
      boolean landed = Launching.landed(launching.land(connection, one.form()));
      nanos.add(landed ? one.nanos() + System.nanoTime() - start : -1L);
    }
    return nanos;
  }

  /** One step of every connection, side by side. */
  @FunctionalInterface
  private interface Step<T> {
    T of(HttpConnection connection) throws IOException;
  }

  private <T> List<T> together(Step<T> step) throws IOException, InterruptedException {
    List<Callable<T>> tasks = new ArrayList<>();
    connections.forEach(connection -> tasks.add(() -> step.of(connection)));
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<T> one : threads.invokeAll(tasks)) {
        results.add(one.get());
      }
    } catch (ExecutionException e) {
      throw new IOException("A connection failed under load", e.getCause());
    }
    return results;
  }
}
