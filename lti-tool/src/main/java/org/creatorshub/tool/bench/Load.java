package org.creatorshub.tool.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs one action again and again on a fixed number of connections, for a fixed time.
 *
 * @param perSecond how many actions all connections together begin in a second; 0 for as many as
 *     they can, each after the one before
 */
record Load(int connections, double seconds, double perSecond) {
  Load(int connections, double seconds) {
    this(connections, seconds, 0);
  }

  /** One person doing the measured thing once. False when the answer was not the right one. */
  @FunctionalInterface
  interface Action {
    boolean once() throws IOException;
  }

  /** Makes the action of one connection. */
  @FunctionalInterface
  interface Person {
    Action action(int number) throws IOException;
  }

  Latencies run(Person person) throws IOException, InterruptedException {
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      actions.add(person.action(i));
    }
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * 1e9);
    List<Future<Measured>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        Pace pace = new Pace(begin, i);
        Action action = actions.get(i);
        running.add(threads.submit(() -> repeat(action, pace, end)));
      }
    }
    return together(running, (System.nanoTime() - begin) / 1e9);
  }

  private record Measured(List<Long> nanos, int faults) {}

  /**
   * When one connection begins its actions. With a pace, an action that comes late because the one
   * before took long is measured from when it was due.
   */
  private final class Pace {
    private final long nanos = perSecond == 0 ? 0 : (long) (1e9 * connections / perSecond);
    private long due;

    Pace(long begin, int number) {
      this.due = begin + nanos * number / connections;
    }

    long next() {
      if (nanos == 0) {
        return System.nanoTime();
      }
      long now = due;
      while (System.nanoTime() < now) {
        LockSupport.parkNanos(now - System.nanoTime());
      }
      due += nanos;
      return now;
    }
  }

  private static Measured repeat(Action action, Pace pace, long end) throws IOException {
    List<Long> nanos = new ArrayList<>();
    int faults = 0;
    for (long start = pace.next(); start < end; start = pace.next()) {
      if (action.once()) {
        nanos.add(System.nanoTime() - start);
      } else {
        faults++;
      }
    }
    return new Measured(nanos, faults);
  }

  private static Latencies together(List<Future<Measured>> running, double seconds)
      throws InterruptedException, IOException {
    List<Long> all = new ArrayList<>();
    int faults = 0;
    for (Future<Measured> one : running) {
      try {
        all.addAll(one.get().nanos());
        faults += one.get().faults();
      } catch (ExecutionException e) {
        throw new IOException("A connection failed under load", e.getCause());
      }
    }
    return new Latencies(all, seconds, faults);
  }
}
