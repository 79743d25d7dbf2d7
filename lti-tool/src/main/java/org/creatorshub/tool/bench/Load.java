package org.creatorshub.tool.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs one action again and again on a fixed number of connections, for a fixed time. */
record Load(int connections, double seconds) {

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
      for (Action action : actions) {
        running.add(threads.submit(() -> repeat(action, end)));
      }
    }
    return together(running, (System.nanoTime() - begin) / 1e9);
  }

  private record Measured(List<Long> nanos, int faults) {}

  private static Measured repeat(Action action, long end) throws IOException {
    List<Long> nanos = new ArrayList<>();
    int faults = 0;
    for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
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
