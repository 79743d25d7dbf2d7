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
import org.creatorshub.reporting.requirement.Requirement;
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
  @Requirement("O-02")
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

  private static List<Addition> additions(String... laneAndKey) {
    return java.util.Arrays.stream(laneAndKey)
        .map(text -> new Addition(text.substring(0, 1), text, "{}"))
        .toList();
  }

  @Test
  default void addsManyInTheirOrder() {
    String target = target();
    outbox().addAll(target, additions("a2", "b1", "a1"));
    outbox().addAll(target, additions("b1", "c1"));
    outbox().addAll(target, List.of());
    assertThat(outbox().waiting(target))
        .extracting(Waiting::key)
        .containsExactly("a2", "b1", "a1", "c1");
    assertThat(outbox().waitingCount(target, 10)).isEqualTo(4);
    assertThat(outbox().waitingCount(target, 2)).isEqualTo(2);
  }

  @Test
  default void givesARunWithSeveralOfALane() {
    String target = target();
    outbox().addAll(target, additions("a1", "a2", "b1", "a3"));
    List<Message> run = outbox().leaseRun(target, 3, MINUTE);
    assertThat(run).extracting(Message::key).containsExactly("a1", "a2", "b1");
    assertThat(outbox().leaseRun(target, 3, MINUTE)).as("lane a is held").isEmpty();
    outbox().remove(run);
    assertThat(outbox().leaseRun(target, 3, MINUTE)).extracting(Message::key).containsExactly("a3");
  }

  @Test
  default void leavesOutOfARunWhatComesAfterAWaitingMessage() {
    String target = target();
    outbox().addAll(target, additions("a1", "a2", "b1"));
    outbox().tryAgain(outbox().leaseRun(target, 1, MINUTE).getFirst(), later(60), "busy");
    assertThat(outbox().leaseRun(target, 10, Duration.ofSeconds(1)))
        .extracting(Message::key)
        .containsExactly("b1");
    clock().advance(MINUTE);
    assertThat(outbox().leaseRun(target, 10, MINUTE))
        .extracting(Message::key)
        .containsExactly("a1", "a2", "b1");
  }

  private Instant later(int seconds) {
    return clock().instant().plusSeconds(seconds);
  }

  @Test
  default void triesFirstWhatWasTriedLeast() {
    String target = target();
    outbox().addAll(target, additions("a1", "b1"));
    outbox().tryAgain(outbox().lease(target, 1, MINUTE).getFirst(), clock().instant(), "busy");
    assertThat(outbox().lease(target, 1, MINUTE)).extracting(Message::key).containsExactly("b1");
  }

  @Test
  default void putsARunBackUntouched() {
    String target = target();
    outbox().addAll(target, additions("a1", "a2"));
    List<Message> run = outbox().leaseRun(target, 2, MINUTE);
    outbox().release(run);
    outbox().remove(run);
    List<Message> again = outbox().leaseRun(target, 2, MINUTE);
    assertThat(again).as("the first lease is void").hasSize(2);
    assertThat(again).extracting(Message::attempts).containsOnly(0);
    clock().advance(Duration.ofSeconds(50));
    outbox().renewAll(again, MINUTE);
    clock().advance(Duration.ofSeconds(50));
    assertThat(outbox().leaseRun(target, 2, MINUTE)).isEmpty();
  }

  @Test
  default void forgetsWhatIsDoneButNotNewContent() {
    String target = target();
    outbox().addAll(target, additions("a1", "b1"));
    List<Message> run = outbox().leaseRun(target, 2, MINUTE);
    outbox().addOrReplace(target, "b", "b1", "new");
    outbox().remove(run);
    assertThat(only(target).payload()).isEqualTo("new");
    assertThat(state(target).sent()).isZero();
  }

  @Test
  default void resendsAllThatIsParked() {
    String target = target();
    outbox().addAll(target, additions("a1", "b1", "c1"));
    outbox().leaseRun(target, 2, MINUTE).forEach(message -> outbox().park(message, "never"));
    assertThat(outbox().resendAll(target)).isEqualTo(2);
    assertThat(outbox().resendAll(target)).isZero();
    assertThat(outbox().leaseRun(target, 10, MINUTE)).hasSize(3);
  }

  @Test
  default void forgetsATarget() {
    String target = target();
    outbox().addAll(target, additions("a1"));
    outbox().stopTarget(target, "401");
    outbox().stopTarget(target, "later");
    assertThat(outbox().stopReason(target)).contains("401");
    assertThat(outbox().leaseRun(target, 1, MINUTE)).isEmpty();
    outbox().forgetTarget(target);
    assertThat(outbox().stopReason(target)).isEmpty();
    assertThat(outbox().waitingCount(target, 1)).isZero();
  }

  @Test
  default void givesTwoWorkersNoPartsOfOneLane() throws InterruptedException, ExecutionException {
    String target = target();
    outbox()
        .addAll(
            target,
            IntStream.range(0, 300)
                .mapToObj(i -> new Addition("lane" + i % 3, String.valueOf(i), "{}"))
                .toList());
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Callable<Integer> worker =
        () -> {
          while (outbox().waitingCount(target, 1) > 0) {
            List<Message> run = outbox().leaseRun(target, 7, MINUTE);
            run.forEach(message -> seen.add(message.key()));
            outbox().remove(run);
          }
          return seen.size();
        };
    try (var workers = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> done : workers.invokeAll(List.of(worker, worker))) {
        assertThat(done.get()).isPositive();
      }
    }
    assertThat(seen).hasSize(300).doesNotHaveDuplicates();
    for (int lane = 0; lane < 3; lane++) {
      int wanted = lane;
      List<Integer> order =
          seen.stream().map(Integer::valueOf).filter(key -> key % 3 == wanted).toList();
      assertThat(order).isSorted();
    }
  }
}
