package org.creatorshub.reporting.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final String TARGET = "ags:one";
  private final TickingClock clock = new TickingClock();
  private final Outbox outbox = new InMemoryOutbox(clock);
  private final Delivery delivery =
      new Delivery(outbox, clock, RandomGenerator.of("L64X128MixRandom"));

  private int deliver(Outcome outcome) {
    return delivery.deliverOnce(TARGET, message -> outcome, 10);
  }

  @Test
  void waitsAsLongAsTheTargetAsks() {
    outbox.add(TARGET, "a", "k", "1");
    deliver(new Outcome.TryAgain(Optional.of(Duration.ofMinutes(10)), "429"));
    clock.advance(Duration.ofMinutes(9));
    assertThat(deliver(new Outcome.Delivered())).isZero();
    clock.advance(Duration.ofMinutes(1));
    assertThat(deliver(new Outcome.Delivered())).isEqualTo(1);
  }

  @Test
  void doesNotWaitForYears() {
    outbox.add(TARGET, "a", "k", "1");
    deliver(new Outcome.TryAgain(Optional.of(Duration.ofDays(4000)), "429"));
    clock.advance(Duration.ofDays(1));
    assertThat(deliver(new Outcome.Delivered())).isEqualTo(1);
  }

  @Test
  void parksWhatIsRefusedForGood() {
    outbox.add(TARGET, "a", "k", "1");
    deliver(new Outcome.Park("400"));
    assertThat(outbox.parked(TARGET)).extracting(Parked::reason).containsExactly("400");
  }

  @Test
  void stopsTheTargetWhenItLocksUsOut() {
    outbox.add(TARGET, "a", "k", "1");
    deliver(new Outcome.StopTarget("401"));
    assertThat(outbox.stopReason(TARGET)).contains("401");
  }

  @Test
  void holdsItsMessageWhileASlowTargetTakesItsTime() {
    CountDownLatch renewed = new CountDownLatch(3);
    InMemoryOutbox watched =
        new InMemoryOutbox(clock) {
          @Override
          public synchronized boolean renew(Message message, Duration time) {
            boolean held = super.renew(message, time);
            clock.advance(time.dividedBy(2));
            renewed.countDown();
            return held;
          }
        };
    watched.add(TARGET, "a", "k", "1");
    Delivery slow =
        new Delivery(watched, clock, RandomGenerator.of("L64X128MixRandom"), Duration.ofMillis(40));
    slow.deliverOnce(
        TARGET,
        message -> {
          awaiting(renewed);
          assertThat(watched.lease(TARGET, 1, Duration.ofMinutes(1))).isEmpty();
          return new Outcome.Delivered();
        },
        1);
    assertThat(watched.waiting(TARGET)).isEmpty();
  }

  private static void awaiting(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void waitsLongerEachTimeAndNeverMoreThanAnHour() {
    Backoff backoff = new Backoff(RandomGenerator.of("L64X128MixRandom"));
    assertThat(backoff.after(0)).isLessThanOrEqualTo(Duration.ofSeconds(5)).isPositive();
    for (int attempts : new int[] {1, 9, 10, 63, 64, Integer.MAX_VALUE}) {
      assertThat(backoff.after(attempts)).isLessThanOrEqualTo(Duration.ofHours(1)).isPositive();
    }
  }
}
