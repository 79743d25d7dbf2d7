package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.tool.requirement.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the record store confirmed to other systems outlives the tool and the database. */
class IngestKilledIT {
  private static final int CONNECTIONS = 4;
  private static final long OUTAGE = TimeUnit.MILLISECONDS.toNanos(100);

  private final Semaphore confirmed = new Semaphore(0);
  private final AtomicBoolean enough = new AtomicBoolean();
  private final List<Future<List<RecordLoad>>> senders = new ArrayList<>();
  private HubProcess hub;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    hub = HubProcess.demo(HubProcess.freshData("ingest"));
  }

  @AfterEach
  void stop() throws IOException {
    hub.discard();
  }

  @Test
  @Requirement({"L-14", "L-19"})
  void keepsEveryConfirmedStatementWholeAndOnceThroughKilledProcesses() throws Exception {
    RecordClient client = RecordClient.of(hub);
    List<RecordLoad> loads;
    try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CONNECTIONS; i++) {
        senders.add(desks.submit(() -> sendUntilEnough(client, RecordLoad::batch)));
      }
      senders.add(desks.submit(() -> sendUntilEnough(client, RecordLoad::withFile)));
      try {
        killBothInTurn();
      } finally {
        enough.set(true);
      }
      loads = everythingSent();
    }
    assertThat(loads).as("some requests met an outage").anyMatch(load -> !load.isConfirmed());
    HubRecords records = HubRecords.of(hub);
    confirmedIsThere(records, loads);
    nothingIsThereInPart(records, loads);
    everythingCanBeSentAgain(client, loads);
    Set<String> all = ids(loads, load -> true);
    assertThat(kept(records, all)).containsExactlyInAnyOrderElementsOf(all);
    nothingIsThereInPart(records, loads);
  }

  private void killBothInTurn() throws IOException, InterruptedException {
    await(60);
    hub.kill();
    hub = HubProcess.demo(hub.data(), hub.port(), Map.of());
    await(60);
    hub.killDatabase();
    await(60);
    hub.killDatabase();
    hub.kill();
    hub = HubProcess.demo(hub.data(), hub.port(), Map.of());
    await(60);
  }

  /** For so many confirmations that were given from now on. */
  private void await(int many) throws InterruptedException {
    confirmed.drainPermits();
    for (int looks = 0; looks < 900; looks++) {
      if (confirmed.tryAcquire(many, 100, TimeUnit.MILLISECONDS)) {
        return;
      }
      senders.stream()
          .filter(sender -> sender.state() == Future.State.FAILED)
          .forEach(sender -> fail("A sender was refused", sender.exceptionNow()));
    }
    fail("The senders get no answers:\n" + hub.log());
  }

  private List<RecordLoad> sendUntilEnough(RecordClient client, Function<UUID, RecordLoad> next) {
    List<RecordLoad> sent = new ArrayList<>();
    while (!enough.get()) {
      RecordLoad load = next.apply(UUID.randomUUID());
      sent.add(load);
      if (load.send(client)) {
        confirmed.release();
      } else {
        LockSupport.parkNanos(OUTAGE);
      }
    }
    return sent;
  }

  private List<RecordLoad> everythingSent() throws Exception {
    List<RecordLoad> all = new ArrayList<>();
    for (Future<List<RecordLoad>> sender : senders) {
      all.addAll(sender.get(2, TimeUnit.MINUTES));
    }
    return all;
  }

  private static Set<String> ids(List<RecordLoad> loads, Predicate<RecordLoad> which) {
    return loads.stream()
        .filter(which)
        .flatMap(load -> load.ids().stream())
        .collect(Collectors.toSet());
  }

  /** As often as they are kept; the demo's own statements are left out. */
  private static List<String> kept(HubRecords records, Set<String> ours) {
    return records.rows("select statement_id from statement").stream()
        .map(List::getFirst)
        .filter(ours::contains)
        .toList();
  }

  private static void confirmedIsThere(HubRecords records, List<RecordLoad> loads) {
    Set<String> sure = ids(loads, RecordLoad::isConfirmed);
    assertThat(kept(records, sure)).containsExactlyInAnyOrderElementsOf(sure);
  }

  private static void nothingIsThereInPart(HubRecords records, List<RecordLoad> loads) {
    Set<String> there = new HashSet<>(kept(records, ids(loads, load -> true)));
    for (RecordLoad load : loads) {
      long present = load.ids().stream().filter(there::contains).count();
      assertThat(present).as("statements of one request").isIn(0L, (long) load.ids().size());
    }
    Set<String> files =
        records.rows("select sha2 from statement_file").stream()
            .map(List::getFirst)
            .collect(Collectors.toSet());
    assertThat(files)
        .isEqualTo(
            loads.stream()
                .filter(load -> there.contains(load.ids().getFirst()))
                .flatMap(load -> load.hash().stream())
                .collect(Collectors.toSet()));
    Stream.of(
            "select count(*) from statement_file where encode(sha256(data), 'hex') <> sha2",
            "select count(*) from statement_attachment a where not exists"
                + " (select from statement s where s.sequence = a.sequence)",
            "select count(*) from statement_mark m where not exists"
                + " (select from statement s where s.sequence = m.sequence)")
        .forEach(remains -> assertThat(records.count(remains)).as(remains).isZero());
  }

  private static void everythingCanBeSentAgain(RecordClient client, List<RecordLoad> loads) {
    assertThat(loads).allMatch(load -> load.send(client), "is taken again");
  }
}
