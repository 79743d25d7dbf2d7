package org.creatorshub.tool.batching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Does the work of concurrent callers together. Whoever comes while no round runs begins one at
 * once and alone; whoever comes during a round waits for the next, which takes all that wait. So a
 * single caller pays nothing, and many share one transaction and one wait for the disk.
 *
 * <p>A round that fails is done again one by one: nobody fails for another's fault.
 *
 * @param <T> what one caller asks
 * @param <R> what it gets
 */
public final class Batching<T, R> {
  private final Function<List<T>, List<R>> work;
  private final int most;
  private final int rounds;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Place<T, R>> waiting = new ArrayDeque<>();
  private int running;

  /**
   * @param work answers as many results as it gets items, in their order; all or nothing is kept
   * @param most items of one round
   * @param rounds that may run side by side
   */
  public Batching(Function<List<T>, List<R>> work, int most, int rounds) {
    this.work = work;
    this.most = most;
    this.rounds = rounds;
  }

  /** Waits until the item is done; throws what its work threw. */
  public R call(T item) {
    Place<T, R> own = new Place<>(item);
    lock.lock();
    try {
      if (running < rounds) {
        running++;
        own.lead();
      } else {
        waiting.add(own);
      }
    } finally {
      lock.unlock();
    }
    if (own.awaitTurn()) {
      round(own);
    }
    return own.result();
  }

  /** Runs one round with the leader in it, then hands the lead to the first that waits. */
  private void round(Place<T, R> leader) {
    List<Place<T, R>> places = take(leader);
    try {
      settle(places);
    } finally {
      handOver();
    }
  }

  private List<Place<T, R>> take(Place<T, R> leader) {
    lock.lock();
    try {
      List<Place<T, R>> places = new ArrayList<>();
      places.add(leader);
      while (places.size() < most && !waiting.isEmpty()) {
        places.add(waiting.remove());
      }
      return places;
    } finally {
      lock.unlock();
    }
  }

  private void handOver() {
    lock.lock();
    try {
      Place<T, R> next = waiting.poll();
      if (next == null) {
        running--;
      } else {
        next.lead();
      }
    } finally {
      lock.unlock();
    }
  }

  private void settle(List<Place<T, R>> places) {
    try {
      List<R> results = work.apply(places.stream().map(Place::item).toList());
      if (results.size() != places.size()) {
        throw new IllegalStateException("Not one result for each item");
      }
      for (int i = 0; i < places.size(); i++) {
        places.get(i).done(results.get(i));
      }
    } catch (RuntimeException | Error fault) {
      if (places.size() == 1) {
        places.getFirst().failed(fault);
      } else {
        places.forEach(place -> settle(List.of(place)));
      }
    }
  }
}
