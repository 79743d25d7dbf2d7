package org.creatorshub.reporting.forwarding;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.creatorshub.reporting.attachment.Attachment;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.Storing;
import org.creatorshub.reporting.lrs.Writer;
import org.creatorshub.reporting.outbox.TickingClock;
import org.creatorshub.reporting.validation.Edition;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;

/** Stores statements here and forwards them to a {@link ScriptedStore}. */
final class ForwardingDesk implements AutoCloseable {
  static final Sealing OPEN =
      new Sealing() {
        @Override
        public byte[] close(String secret) {
          return secret.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public String open(byte[] kept) {
          return new String(kept, java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public Optional<byte[]> renewed(byte[] kept) {
          return Optional.empty();
        }
      };

  /** A connection for each thread: opening one for each statement would take the most time. */
  private static final class ByThread implements ConnectionFactory {
    private final ThreadLocal<Connection> own;

    ByThread(DataSource source) {
      this.own = ThreadLocal.withInitial(() -> open(source));
    }

    private static Connection open(DataSource source) {
      try {
        return source.getConnection();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Connection openConnection() {
      return own.get();
    }

    @Override
    public void closeConnection(Connection connection) {
      // the next handle of this thread goes on with it
    }
  }

  final Jdbi jdbi;
  final TickingClock clock = new TickingClock();
  final ScriptedStore remote = new ScriptedStore();
  final Targets targets;
  final QueueingStatements queueing;
  final ForwardingStatements forwarding;
  private final RecordStore store;

  ForwardingDesk(DataSource source) {
    this.jdbi = Jdbi.create(new ByThread(source));
    jdbi.useHandle(handle -> handle.execute("truncate statement, statement_mark, outbox"));
    this.store = new RecordStore(jdbi);
    this.targets = new Targets(jdbi, OPEN, clock);
    this.queueing = new QueueingStatements(jdbi, clock);
    this.forwarding = worker();
  }

  ForwardingStatements worker() {
    return new ForwardingStatements(
        jdbi, new LoopbackRemote(), clock, RandomGenerator.of("L64X128MixRandom"));
  }

  Target target(Edition edition, boolean history) {
    UUID id =
        targets.add(
            new Targets.Wish("Warehouse", remote.endpoint(), "key", "secret", edition), history);
    return targets.byId(id).orElseThrow();
  }

  Target target() {
    return target(Edition.V1_0_3, false);
  }

  static ObjectNode statement(int learner, String verb) {
    ObjectNode statement = JsonNodeFactory.instance.objectNode();
    statement.put("id", UUID.randomUUID().toString());
    statement
        .putObject("actor")
        .putObject("account")
        .put("homePage", "https://hub.example.edu/people")
        .put("name", "learner" + learner);
    statement.putObject("verb").put("id", "http://example.org/" + verb);
    statement.putObject("object").put("id", "http://example.org/thing");
    return statement;
  }

  /** Of so many learners in turn; their ids in the order of storing. */
  List<UUID> store(int count, int learners) {
    List<ObjectNode> batch = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      batch.add(statement(i % learners, "did"));
    }
    return store(batch);
  }

  /** With files that the statement names. */
  UUID store(ObjectNode statement, List<Attachment> files) {
    Storing done =
        store.store(
            List.of(statement),
            files,
            new Writer(Authority.system("https://hub.example.edu"), Edition.V1_0_3, true));
    return ((Storing.Stored) done).ids().getFirst();
  }

  List<UUID> store(List<ObjectNode> batch) {
    return store(store, batch);
  }

  static List<UUID> store(RecordStore store, List<ObjectNode> batch) {
    Storing done = store.store(batch, Authority.system("https://hub.example.edu"), Edition.V2_0_0);
    return ((Storing.Stored) done).ids();
  }

  /** Works and lets time pass until this is so. */
  void until(Target target, BooleanSupplier so) {
    for (int i = 0; i < 2_000; i++) {
      if (so.getAsBoolean()) {
        return;
      }
      if (queueing.queueNew(target.id()) + forwarding.forwardOnce(target) == 0) {
        clock.advance(Duration.ofMinutes(61));
      }
    }
    throw new AssertionError("It never came to that: " + targets.standings());
  }

  /** Queues everything that was stored. */
  void queue(Target target, int count) {
    int queued = 0;
    while (queued < count) {
      queued += queueing.queueNew(target.id());
    }
  }

  long waitingInQueue() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from outbox").mapTo(Long.class).one());
  }

  Standing standing(Target target) {
    return targets.standings().stream()
        .filter(standing -> standing.id().equals(target.id()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    remote.close();
    targets.standings().forEach(standing -> targets.remove(standing.id()));
  }
}
