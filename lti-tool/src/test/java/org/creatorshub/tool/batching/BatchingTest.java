package org.creatorshub.tool.batching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchingTest {
  private final List<List<Integer>> rounds = Collections.synchronizedList(new ArrayList<>());

  private List<Integer> doubled(List<Integer> items) {
    rounds.add(items);
    return items.stream().map(item -> 2 * item).toList();
  }

  @Test
  void servesASingleCallerAtOnceAndAlone() {
    Batching<Integer, Integer> batching = new Batching<>(this::doubled, 8, 1);
    assertThat(batching.call(4)).isEqualTo(8);
    assertThat(batching.call(5)).isEqualTo(10);
    assertThat(rounds).containsExactly(List.of(4), List.of(5));
  }

  @Test
  void takesWhoeverCameDuringARoundTogether() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger coming = new AtomicInteger();
    Batching<Integer, Integer> batching =
        new Batching<>(
            items -> {
              if (items.contains(0)) {
                begun.countDown();
                waitFor(goOn);
              }
              return doubled(items);
            },
            64,
            1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first = threads.submit(() -> batching.call(0));
      begun.await();
      List<Future<Integer>> others =
          IntStream.rangeClosed(1, 20)
              .mapToObj(
                  item ->
                      threads.submit(
                          () -> {
                            coming.incrementAndGet();
                            return batching.call(item);
                          }))
              .toList();
      while (coming.get() < 20) {
        Thread.onSpinWait();
      }
      goOn.countDown();
      assertThat(first.get()).isZero();
      for (int item = 1; item <= 20; item++) {
        assertThat(others.get(item - 1).get()).isEqualTo(2 * item);
      }
    }
    assertThat(rounds.stream().mapToInt(List::size).sum()).isEqualTo(21);
    assertThat(rounds).hasSizeLessThan(21);
  }

  @Test
  void neverTakesMoreThanARoundMayHold() throws Exception {
    Batching<Integer, Integer> batching = new Batching<>(this::doubled, 3, 2);
    callAll(batching, 500);
    assertThat(rounds).allSatisfy(round -> assertThat(round).hasSizeLessThanOrEqualTo(3));
    assertThat(rounds.stream().flatMap(List::stream).sorted().toList())
        .isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void letsNobodyFailForAnothersFault() throws Exception {
    Batching<Integer, Integer> batching =
        new Batching<>(
            items -> {
              if (items.contains(7)) {
                throw new IllegalArgumentException("seven");
              }
              return doubled(items);
            },
            64,
            1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> all =
          IntStream.range(0, 30).mapToObj(i -> threads.submit(() -> batching.call(i))).toList();
      for (int item = 0; item < 30; item++) {
        Future<Integer> one = all.get(item);
        if (item == 7) {
          assertThatThrownBy(one::get).hasRootCauseMessage("seven");
        } else {
          assertThat(one.get()).isEqualTo(2 * item);
        }
      }
    }
  }

  @Test
  void failsWhoeverGetsNoResult() {
    Batching<Integer, Integer> batching = new Batching<>(items -> List.of(), 8, 1);
    assertThatThrownBy(() -> batching.call(1)).isInstanceOf(IllegalStateException.class);
  }

  private static void callAll(Batching<Integer, Integer> batching, int callers) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> all =
          IntStream.range(0, callers)
              .mapToObj(item -> threads.submit(() -> batching.call(item)))
              .toList();
      for (int item = 0; item < callers; item++) {
        assertThat(all.get(item).get()).isEqualTo(2 * item);
      }
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
