package org.creatorshub.reporting.forwarding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.creatorshub.reporting.attachment.Attachment;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.forwarding.ScriptedStore.Answer;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.reporting.outbox.Parked;
import org.creatorshub.reporting.requirement.Requirement;
import org.creatorshub.reporting.validation.Edition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What reaches a target, whatever that does (O-01 to O-11). */
class ForwardingIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  @SuppressWarnings("NullAway.Init")
  private ForwardingDesk desk;

  @BeforeEach
  void open() {
    desk = new ForwardingDesk(database.dataSource());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static ScriptedStore.Trouble answering(int status) {
    return batch -> Optional.of(Answer.of(status));
  }

  private static ScriptedStore.Trouble refusing(int status, String verb) {
    return batch ->
        batch.stream().anyMatch(one -> one.at("/verb/id").asText().endsWith("/" + verb))
            ? Optional.of(Answer.of(status))
            : Optional.empty();
  }

  /** With so many learners in turn, every one's statements come in the order of storing. */
  private void assertInOrder(List<UUID> stored, int learners) {
    List<UUID> kept = desk.remote.kept();
    for (int learner = 0; learner < learners; learner++) {
      int wanted = learner;
      List<UUID> theirs =
          IntStream.range(0, stored.size())
              .filter(place -> place % learners == wanted)
              .mapToObj(stored::get)
              .toList();
      assertThat(kept.stream().filter(theirs::contains).toList()).isEqualTo(theirs);
    }
  }

  @Test
  @Requirement({"O-03", "O-09"})
  void endsWithExactlyWhatWasStoredThroughEveryTrouble() {
    Target target = desk.target();
    List<UUID> stored = desk.store(230, 7);
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            desk.clock.instant().plus(Duration.ofHours(3)).atZone(ZoneOffset.UTC));
    desk.remote.next(
        answering(500),
        batch -> Optional.of(Answer.of(0)),
        batch -> Optional.of(new Answer(429, Map.of("Retry-After", date), false)),
        batch -> Optional.empty(),
        batch -> Optional.of(new Answer(0, Map.of(), true)),
        answering(503));
    desk.remote.always(batch -> batch.size() > 10 ? Optional.of(Answer.of(413)) : Optional.empty());
    desk.until(target, () -> desk.standing(target).sent() == stored.size());
    assertThat(desk.remote.kept()).hasSameElementsAs(stored).hasSameSizeAs(stored);
    assertInOrder(stored, 7);
    assertThat(desk.standing(target).parked()).isZero();
    assertThat(desk.standing(target).waiting()).isZero();
  }

  @Test
  @Requirement("O-05")
  void findsOneBadAmong64InThirteenRequests() {
    Target target = desk.target();
    List<ObjectNode> batch = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      batch.add(ForwardingDesk.statement(i, i == 37 ? "bad" : "did"));
    }
    List<UUID> stored = desk.store(batch);
    desk.remote.always(refusing(400, "bad"));
    desk.queue(target, 64);
    assertThat(desk.forwarding.forwardOnce(target)).isEqualTo(64);
    assertThat(desk.remote.kept()).hasSize(63).doesNotContain(stored.get(37));
    assertThat(desk.targets.parked(target.id()))
        .singleElement()
        .satisfies(
            parked -> {
              assertThat(parked.key()).isEqualTo(stored.get(37).toString());
              assertThat(parked.reason()).isEqualTo("400: {\"it\":\"said\"}");
            });
    assertThat(desk.remote.requests()).isLessThanOrEqualTo(13);
  }

  @Test
  @Requirement("O-04")
  void sendsTheFilesOfStatementsAlong() {
    Target target = desk.target();
    byte[] binary = {0, '-', '-', '\r', '\n', (byte) 0xff, 'x'};
    Attachment one = file(binary);
    Attachment other = file(new byte[] {1, 2, 3});
    ObjectNode first = naming(0, one);
    List<UUID> stored =
        List.of(
            desk.store(first, List.of(one)),
            desk.store(naming(1, one, other), List.of(one, other)),
            desk.store(List.of(ForwardingDesk.statement(2, "did"))).getFirst());
    desk.until(target, () -> desk.standing(target).sent() == 3);
    assertThat(desk.remote.kept()).hasSameElementsAs(stored);
    assertThat(desk.remote.batches()).containsExactly(3);
    assertThat(desk.remote.statement(stored.getFirst()).at("/attachments/0/sha2").asText())
        .isEqualTo(one.sha2());
    assertThat(desk.remote.files())
        .isEqualTo(
            Map.of(
                one.sha2(),
                new String(binary, ISO_8859_1),
                other.sha2(),
                new String(other.data(), ISO_8859_1)));
  }

  @Test
  @Requirement("O-04")
  void boundsARequestByItsFilesToo() {
    Target target = desk.target();
    for (int i = 0; i < 3; i++) {
      byte[] large = new byte[700_000];
      large[0] = (byte) i;
      Attachment file = file(large);
      desk.store(naming(0, file), List.of(file));
    }
    desk.until(target, () -> desk.standing(target).sent() == 3);
    assertThat(desk.remote.batches()).containsExactly(1, 1, 1);
    assertThat(desk.remote.files()).hasSize(3);
  }

  @Test
  @Requirement("O-04")
  void leavesFilesAtTheirAddressWhenTheyNeverCameHere() {
    Target target = desk.target();
    Attachment elsewhere = file(new byte[] {9});
    desk.store(naming(0, elsewhere), List.of());
    desk.until(target, () -> desk.standing(target).sent() == 1);
    assertThat(desk.remote.files()).isEmpty();
  }

  @Test
  @Requirement("O-12")
  void keepsItsQueueShortHoweverLongATargetIsDown() {
    Target target = desk.target();
    List<ObjectNode> many = new ArrayList<>();
    for (int i = 0; i < QueueingStatements.FULL + 1_200; i++) {
      many.add(ForwardingDesk.statement(i % 50, "did"));
    }
    desk.store(many);
    while (desk.queueing.queueNew(target.id()) > 0) {
      // until it wants no more
    }
    assertThat(desk.waitingInQueue()).isEqualTo(QueueingStatements.FULL);
    assertThat(desk.standing(target).waiting()).isEqualTo(many.size());
    desk.until(target, () -> desk.standing(target).sent() == many.size());
    assertThat(desk.remote.kept()).hasSize(many.size());
  }

  private static ObjectNode naming(int learner, Attachment... files) {
    ObjectNode statement = ForwardingDesk.statement(learner, "did");
    for (Attachment file : files) {
      statement
          .withArray("attachments")
          .addObject()
          .put("usageType", "http://example.org/proof")
          .put("contentType", "application/octet-stream")
          .put("length", file.data().length)
          .put("sha2", file.sha2())
          .put("fileUrl", "https://example.org/files/" + file.sha2())
          .putObject("display")
          .put("en", "Proof");
    }
    return statement;
  }

  private static Attachment file(byte[] data) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(data);
      return Attachment.of(HexFormat.of().formatHex(hash), data).orElseThrow();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @Requirement("O-11")
  void sendsARefusedStatementAgainWhenAsked() {
    Target target = desk.target();
    List<UUID> stored = desk.store(3, 1);
    desk.remote.always(answering(400));
    desk.until(target, () -> desk.standing(target).parked() == 3);
    desk.remote.wellAgain();
    Parked first = desk.targets.parked(target.id()).getFirst();
    assertThat(desk.targets.resend(target.id(), first.id())).isTrue();
    assertThat(desk.targets.resend(UUID.randomUUID(), first.id())).isFalse();
    desk.until(target, () -> desk.standing(target).sent() == 1);
    assertThat(desk.remote.kept()).containsExactly(stored.getFirst());
    assertThat(desk.targets.resendAll(target.id())).isEqualTo(2);
    desk.until(target, () -> desk.standing(target).sent() == 3);
    assertThat(desk.remote.kept()).isEqualTo(stored);
  }

  @Test
  @Requirement("O-06")
  void countsAsSentWhatTheTargetHasAlready() {
    Target target = desk.target();
    ObjectNode there = ForwardingDesk.statement(1, "did");
    ObjectNode other = ForwardingDesk.statement(1, "did");
    desk.remote.keep(
        there.deepCopy().put("stored", "2026-01-01T00:00:00Z").put("version", "1.0.0"));
    desk.remote.keep(other.deepCopy().put("timestamp", "2026-01-01T00:00:00Z"));
    List<UUID> stored = desk.store(List.of(there, other, ForwardingDesk.statement(1, "did")));
    JsonNode before = desk.remote.statement(stored.get(1));
    desk.until(target, () -> desk.standing(target).waiting() == 0 && desk.remote.kept().size() > 2);
    // the first names no time, so that its own is all that differs
    assertThat(desk.targets.parked(target.id()))
        .extracting(Parked::reason)
        .contains("409: it keeps another statement under this id");
    assertThat(desk.remote.statement(stored.get(1))).isSameAs(before);
    assertThat(desk.remote.kept()).contains(stored.get(2));
  }

  @Test
  @Requirement("O-07")
  void stopsWhenItIsLockedOutAndBurnsNothing() {
    Target target = desk.target();
    List<UUID> stored = desk.store(5, 1);
    desk.remote.always(answering(401));
    desk.queue(target, 5);
    assertThat(desk.forwarding.forwardOnce(target)).isEqualTo(5);
    assertThat(desk.remote.requests()).isEqualTo(1);
    assertThat(desk.standing(target).stopped()).contains("It answered 401");
    assertThat(desk.targets.working()).isEmpty();
    assertThat(desk.forwarding.forwardOnce(target)).isZero();
    desk.remote.wellAgain();
    desk.targets.resume(target.id());
    assertThat(desk.targets.working()).hasSize(1);
    desk.until(target, () -> desk.standing(target).sent() == 5);
    assertThat(desk.remote.kept()).isEqualTo(stored);
  }

  @Test
  @Requirement("O-08")
  void sparesATargetThatIsDownAndProbesItWithOne() {
    Target target = desk.target();
    desk.store(50, 5);
    desk.queue(target, 50);
    desk.remote.always(answering(503));
    assertThat(desk.forwarding.forwardOnce(target)).isEqualTo(50);
    assertThat(desk.forwarding.forwardOnce(target)).as("it rests").isZero();
    desk.clock.advance(Duration.ofHours(1));
    assertThat(desk.forwarding.forwardOnce(target)).as("a probe").isEqualTo(1);
    assertThat(desk.forwarding.forwardOnce(target)).isZero();
    assertThat(desk.remote.batches()).containsExactly(50, 1);
    assertThat(desk.standing(target).failures()).isEqualTo(2);
    assertThat(desk.standing(target).lastError()).contains("It answered 503");
    desk.remote.wellAgain();
    desk.until(target, () -> desk.standing(target).sent() == 50);
    assertThat(desk.standing(target).failures()).isZero();
  }

  @Test
  @Requirement("O-08")
  void waitsAsLongAsItIsAsked() {
    Target target = desk.target();
    desk.store(1, 1);
    desk.queue(target, 1);
    desk.remote.next(batch -> Optional.of(new Answer(429, Map.of("Retry-After", "7200"), false)));
    assertThat(desk.forwarding.forwardOnce(target)).isEqualTo(1);
    desk.clock.advance(Duration.ofSeconds(7199));
    assertThat(desk.forwarding.forwardOnce(target)).isZero();
    desk.clock.advance(Duration.ofSeconds(1));
    assertThat(desk.forwarding.forwardOnce(target)).isEqualTo(1);
    assertThat(desk.remote.kept()).hasSize(1);
  }

  @Test
  void getsPastAStatementOnWhichTheTargetBreaks() {
    Target target = desk.target();
    List<ObjectNode> batch = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      batch.add(ForwardingDesk.statement(i, i == 11 ? "breaks" : "did"));
    }
    desk.store(batch);
    desk.remote.always(refusing(500, "breaks"));
    desk.until(target, () -> desk.remote.kept().size() == 39);
    desk.clock.advance(Duration.ofDays(7));
    desk.until(target, () -> desk.standing(target).parked() == 1);
    assertThat(desk.targets.parked(target.id()).getFirst().reason())
        .startsWith("Given up after seven days");
  }

  @Test
  @Requirement("O-02")
  void letsTwoWorkersSendSideBySide() throws InterruptedException, ExecutionException {
    Target target = desk.target();
    List<UUID> stored = desk.store(300, 3);
    desk.queue(target, 300);
    ForwardingStatements other = desk.worker();
    Callable<Integer> one = () -> all(desk.forwarding, target);
    Callable<Integer> two = () -> all(other, target);
    try (var workers = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> done : workers.invokeAll(List.of(one, two))) {
        done.get();
      }
    }
    assertThat(desk.remote.kept()).hasSameElementsAs(stored).hasSize(300);
    assertThat(desk.standing(target).sent()).isEqualTo(300);
    assertInOrder(stored, 3);
  }

  private int all(ForwardingStatements worker, Target target) {
    int sent = 0;
    while (desk.standing(target).waiting() > 0) {
      sent += worker.forwardOnce(target);
    }
    return sent;
  }

  @Test
  @Requirement("O-03")
  void sendsWhatAKilledWorkerHeld() {
    Target target = desk.target();
    List<UUID> stored = desk.store(10, 1);
    desk.queue(target, 10);
    Outbox outbox = Outbox.in(desk.jdbi, desk.clock);
    assertThat(outbox.leaseRun(target.queue(), 10, Duration.ofSeconds(30))).hasSize(10);
    assertThat(desk.forwarding.forwardOnce(target)).isZero();
    desk.clock.advance(Duration.ofSeconds(30));
    assertThat(desk.forwarding.forwardOnce(target)).isEqualTo(10);
    assertThat(desk.remote.kept()).isEqualTo(stored);
  }

  @Test
  void leavesHistoryOutUnlessAsked() {
    List<UUID> before = desk.store(20, 2);
    Target target = desk.target();
    List<UUID> after = desk.store(5, 1);
    desk.until(target, () -> desk.standing(target).sent() == 5);
    assertThat(desk.remote.kept()).isEqualTo(after);
    desk.targets.replay(target.id());
    assertThat(desk.standing(target).history()).isGreaterThanOrEqualTo(25);
    desk.until(target, () -> desk.remote.kept().containsAll(before));
    desk.until(target, () -> desk.standing(target).history() == 0);
    assertThat(desk.standing(target).parked()).isZero();
  }

  @Test
  @Requirement("O-11")
  void sendsHistoryAfterWhatIsNew() {
    desk.store(20, 2);
    Target target = desk.target(Edition.V2_0_0, true);
    List<UUID> fresh = desk.store(5, 1);
    desk.queue(target, 25);
    desk.until(target, () -> desk.remote.kept().size() >= 25);
    assertThat(desk.remote.kept().subList(0, 5)).isEqualTo(fresh);
  }

  @Test
  @Requirement("O-01")
  void overtakesNoWriteThatIsStillOpen() {
    Target target = desk.target();
    List<UUID> both = new ArrayList<>();
    try (Handle open = Jdbi.open(database.dataSource())) {
      open.begin();
      RecordStore within = new RecordStore(Jdbi.create(open.getConnection()));
      both.addAll(ForwardingDesk.store(within, List.of(ForwardingDesk.statement(1, "did"))));
      both.addAll(desk.store(1, 1));
      assertThat(desk.queueing.queueNew(target.id())).isZero();
      open.commit();
    }
    desk.until(target, () -> desk.standing(target).sent() == 2);
    assertThat(desk.remote.kept()).isEqualTo(both);
  }

  @Test
  void tellsNobodyWhatWasErasedMeanwhile() {
    Target target = desk.target();
    List<UUID> stored = desk.store(3, 1);
    desk.queue(target, 3);
    desk.jdbi.useHandle(
        handle -> handle.execute("delete from statement where statement_id = ?", stored.get(1)));
    desk.until(target, () -> desk.standing(target).waiting() == 0);
    assertThat(desk.remote.kept()).containsExactly(stored.get(0), stored.get(2));
    assertThat(desk.standing(target).parked()).isZero();
  }

  @Test
  @Requirement("O-04")
  void sendsNothingOfWhatEachStoreSetsItself() {
    Target target = desk.target();
    UUID id = desk.store(1, 1).getFirst();
    desk.until(target, () -> desk.standing(target).sent() == 1);
    JsonNode sent = desk.remote.statement(id);
    assertThat(sent.get("id").asText()).isEqualTo(id.toString());
    assertThat(sent.has("stored") || sent.has("authority") || sent.has("version")).isFalse();
  }

  @Test
  void sendsTextsThatTheDatabaseCannotTell() {
    Target target = desk.target();
    ObjectNode odd = ForwardingDesk.statement(1, "did");
    odd.putObject("result").put("response", "\u0000");
    List<UUID> stored = desk.store(List.of(odd, ForwardingDesk.statement(2, "did")));
    desk.until(target, () -> desk.standing(target).sent() == 2);
    assertThat(desk.remote.kept()).containsExactlyElementsOf(stored);
  }

  @Test
  @Requirement("O-04")
  void keepsWhatOnlyTheNewVersionKnowsFromAnOldTarget() {
    Target old = desk.target(Edition.V1_0_3, false);
    Target young = desk.target(Edition.V2_0_0, false);
    ObjectNode statement = ForwardingDesk.statement(1, "did");
    statement.putObject("context").putArray("contextAgents");
    desk.store(List.of(statement));
    desk.until(old, () -> desk.standing(old).parked() == 1);
    assertThat(desk.remote.requests()).isZero();
    desk.until(young, () -> desk.standing(young).sent() == 1);
  }

  @Test
  @Requirement("O-10")
  void pausesResumesAndForgets() {
    Target target = desk.target();
    desk.store(1, 1);
    desk.queue(target, 1);
    assertThat(desk.targets.pause(target.id())).isTrue();
    assertThat(desk.targets.working()).isEmpty();
    assertThat(desk.forwarding.forwardOnce(target)).as("a worker that is at it").isZero();
    assertThat(desk.targets.resume(target.id())).isTrue();
    desk.until(target, () -> desk.standing(target).sent() == 1);
    desk.store(1, 1);
    desk.queue(target, 1);
    assertThat(desk.targets.remove(target.id())).isTrue();
    assertThat(desk.targets.remove(target.id())).isFalse();
    assertThat(desk.targets.pause(target.id())).isFalse();
    assertThat(desk.targets.standings()).isEmpty();
    assertThat(Outbox.in(desk.jdbi, desk.clock).waitingCount(target.queue(), 1)).isZero();
  }
}
