package org.creatorshub.reporting.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every outbox does. Each test uses a target of its own. */
interface OutboxContract {
  Duration MINUTE = Duration.ofMinutes(1);

  Outbox outbox();

  TickingClock clock();

  private String target() {
    return "ags:" + UUID.randomUUID();
  }

  private Message only(String target) {
    List<Message> leased = outbox().lease(target, 10, MINUTE);
    assertThat(leased).hasSize(1);
    return leased.getFirst();
  }

  private TargetState state(String target) {
    return outbox().states().stream().filter(s -> s.target().equals(target)).findFirst().get();
  }

  @Test
  default void givesAMessageOnce() {
    String target = target();
    outbox().add(target, "a", "k", "{}");
    assertThat(only(target).payload()).isEqualTo("{}");
    assertThat(outbox().lease(target, 10, MINUTE)).isEmpty();
  }

  @Test
  default void keepsTheFirstOfTwoEqualKeys() {
    String target = target();
    outbox().add(target, "a", "k", "1");
    outbox().add(target, "a", "k", "2");
    assertThat(only(target).payload()).isEqualTo("1");
  }

  @Test
  default void bringsBackTheMessageOfAKilledWorker() {
    String target = target();
    outbox().add(target, "a", "k", "1");
    Message lost = only(target);
    clock().advance(MINUTE);
    Message again = only(target);
    outbox().sent(lost);
    assertThat(state(target).waiting()).as("the first lease is void").isEqualTo(1);
    outbox().sent(again);
    assertThat(state(target).sent()).isEqualTo(1);
  }

  @Test
  default void holdsARenewedMessage() {
    String target = target();
    outbox().add(target, "a", "k", "{}");
    Message message = only(target);
    clock().advance(Duration.ofSeconds(50));
    assertThat(outbox().renew(message, MINUTE)).isTrue();
    clock().advance(Duration.ofSeconds(50));
    assertThat(outbox().lease(target, 10, MINUTE)).isEmpty();
    clock().advance(Duration.ofSeconds(11));
    Message again = only(target);
    assertThat(outbox().renew(message, MINUTE)).isFalse();
    outbox().sent(again);
    assertThat(outbox().renew(again, MINUTE)).isFalse();
  }

  @Test
  default void tellsUntilWhenAMessageWaitsAndWhy() {
    String target = target();
    outbox().add(target, "a", "k", "{}");
    java.time.Instant added = clock().instant();
    java.time.Instant next = added.plusSeconds(90);
    outbox().tryAgain(only(target), next, "503");
    assertThat(outbox().waiting(target))
        .singleElement()
        .satisfies(
            waiting -> {
              assertThat(waiting.key()).isEqualTo("k");
              assertThat(waiting.attempts()).isEqualTo(1);
              assertThat(waiting.reason()).contains("503");
              assertThat(waiting.addedAt()).isEqualTo(added);
              assertThat(waiting.nextAt()).isEqualTo(next);
            });
    clock().advance(Duration.ofSeconds(90));
    outbox().sent(only(target));
    assertThat(outbox().waiting(target)).isEmpty();
  }

  @Test
  default void keepsOrderWithinALane() {
    String target = target();
    outbox().add(target, "a", "a1", "1");
    outbox().add(target, "a", "a2", "2");
    outbox().add(target, "b", "b1", "3");
    List<Message> first = outbox().lease(target, 10, MINUTE);
    assertThat(first).extracting(Message::key).containsExactly("a1", "b1");
    outbox().tryAgain(first.getFirst(), clock().instant().plusSeconds(10), "busy");
    assertThat(outbox().lease(target, 10, MINUTE)).as("a2 waits for a1").isEmpty();
    clock().advance(Duration.ofSeconds(10));
    outbox().sent(only(target));
    assertThat(only(target).key()).isEqualTo("a2");
  }

  @Test
  default void goesOnPastAParkedMessage() {
    String target = target();
    outbox().add(target, "a", "a1", "1");
    outbox().add(target, "a", "a2", "2");
    outbox().park(only(target), "never");
    assertThat(only(target).key()).isEqualTo("a2");
    assertThat(outbox().parked(target))
        .extracting(Parked::key, Parked::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a1", "never"));
  }

  @Test
  default void resendsAParkedMessage() {
    String target = target();
    outbox().add(target, "a", "a1", "1");
    outbox().park(only(target), "never");
    long id = outbox().parked(target).getFirst().id();
    assertThat(outbox().resend(id)).isTrue();
    assertThat(outbox().resend(id)).as("is waiting already").isFalse();
    assertThat(only(target).attempts()).isZero();
  }

  @Test
  default void knowsNoMessageToResend() {
    assertThat(outbox().resend(Integer.MAX_VALUE)).isFalse();
  }

  @Test
  default void replacesWaitingContent() {
    String target = target();
    outbox().addOrReplace(target, "a", "k", "1");
    outbox().addOrReplace(target, "a", "k", "2");
    assertThat(only(target).payload()).isEqualTo("2");
    assertThat(state(target).waiting()).isEqualTo(1);
  }

  @Test
  default void sendsNewContentAfterOldWasSent() {
    String target = target();
    outbox().addOrReplace(target, "a", "k", "1");
    outbox().sent(only(target));
    outbox().addOrReplace(target, "a", "k", "2");
    assertThat(only(target).payload()).isEqualTo("2");
  }

  @Test
  default void losesNoContentThatCameDuringDelivery() {
    String target = target();
    outbox().addOrReplace(target, "a", "k", "1");
    Message out = only(target);
    outbox().addOrReplace(target, "a", "k", "2");
    assertThat(outbox().lease(target, 10, MINUTE)).as("old content is on its way").isEmpty();
    outbox().sent(out);
    assertThat(only(target).payload()).isEqualTo("2");
  }

  @Test
  default void stopsATarget() {
    String target = target();
    outbox().add(target, "a", "k", "1");
    outbox().stopTarget(only(target), "401");
    assertThat(outbox().lease(target, 10, MINUTE)).isEmpty();
    assertThat(outbox().stopReason(target)).contains("401");
    assertThat(state(target).stopReason()).contains("401");
    outbox().resumeTarget(target);
    assertThat(only(target).attempts()).as("costs no attempt").isZero();
  }

  @Test
  default void countsAndKnowsTheOldest() {
    String target = target();
    Instant first = clock().instant();
    outbox().add(target, "a", "1", "1");
    clock().advance(MINUTE);
    outbox().add(target, "b", "2", "2");
    assertThat(state(target))
        .isEqualTo(new TargetState(target, 2, 0, 0, Optional.of(first), Optional.empty()));
  }

  @Test
  default void cutsLongReasons() {
    String target = target();
    outbox().add(target, "a", "k", "1");
    outbox().park(only(target), "x".repeat(100_000) + "\u0000");
    assertThat(outbox().parked(target)).hasSize(1);
  }

  @Test
  default void givesTwoWorkersDifferentMessages() throws InterruptedException, ExecutionException {
    String target = target();
    IntStream.range(0, 40).forEach(i -> outbox().add(target, "lane" + i, "k" + i, "x"));
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Delivery delivery = new Delivery(outbox(), clock(), RandomGenerator.getDefault());
    Callable<Integer> worker =
        () -> {
          int sent = 0;
          int step;
          do {
            step =
                delivery.deliverOnce(
                    target,
                    message -> {
                      seen.add(message.key());
                      return new Outcome.Delivered();
                    },
                    3);
            sent += step;
          } while (step > 0);
          return sent;
        };
    try (var workers = Executors.newFixedThreadPool(2)) {
      int sent = 0;
      for (Future<Integer> done : workers.invokeAll(List.of(worker, worker))) {
        sent += done.get();
      }
      assertThat(sent).isEqualTo(40);
    }
    assertThat(seen).hasSize(40).doesNotHaveDuplicates();
    assertThat(state(target).sent()).isEqualTo(40);
  }
}
