package org.creatorshub.tool.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.document.PersonDocuments;
import org.creatorshub.reporting.forwarding.Duties;
import org.creatorshub.reporting.lrs.PersonStatements;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A learner's pages go on saving while the learner is erased. */
class ErasingWhileSavingIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final Rich rich = new Rich(jdbi);
  private final FilledRows.OnePerson one =
      rich.person(UUID.randomUUID(), "Ottilie-" + UUID.randomUUID());
  private final CountDownLatch saving = new CountDownLatch(20);
  private final AtomicBoolean erased = new AtomicBoolean();

  @Test
  @Timeout(120)
  void losesEverySaveThatCameTooLate() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var savers = List.of(saver(threads), saver(threads));
      var erasing = threads.submit(erase());
      assertThat(erasing.get()).isInstanceOf(ErasingPerson.Result.Erased.class);
      erased.set(true);
      for (var saver : savers) {
        assertThat(saver.get()).isPositive();
      }
    }
    PersonStatements statements = new PersonStatements(jdbi, Rich.BASE);
    new SweepingErasures(
            new JdbcPersonalData(jdbi, statements), statements, new PersonDocuments(jdbi), CLOCK)
        .sweep();
    assertThat(left("select count(*) from attempt_answer where attempt_id = ?", "attempt_id"))
        .isZero();
    assertThat(left("select count(*) from position where registration = ?", "registration"))
        .isZero();
    assertThat(left("select count(*) from unit_progress where learner = ?", "pseudonym")).isZero();
    assertThat(left("select count(*) from statement where registration = ?", "registration"))
        .isZero();
  }

  private Future<Integer> saver(ExecutorService threads) {
    Callable<Integer> going = this::save;
    return threads.submit(going);
  }

  private Callable<ErasingPerson.Result> erase() {
    return () -> {
      saving.await();
      return jdbi.inTransaction(
          handle -> {
            // Statements of one handle share its transaction, as under JTA.
            Jdbi same = Jdbi.create(handle.getConnection());
            PersonStatements own = new PersonStatements(same, Rich.BASE);
            return new ErasingPerson(
                    new JdbcPersonalData(same, own),
                    own,
                    new PersonDocuments(same),
                    new Duties(same, CLOCK),
                    CLOCK)
                .erase(
                    one.platform(),
                    one.key("person_id"),
                    new ErasingPerson.Asking("a test", Optional.empty()));
          });
    };
  }

  /** Goes on a while after the erasure; an answer to an attempt that is gone is refused. */
  private int save() {
    int saved = 0;
    for (int after = 0; after < 5; after += erased.get() ? 1 : 0) {
      int number = saved;
      try {
        jdbi.useTransaction(handle -> save(handle, number));
        saved++;
      } catch (JdbiException refused) {
        jdbi.useTransaction(handle -> turnPage(handle, number));
      }
      saving.countDown();
    }
    return saved;
  }

  private void save(Handle handle, int number) {
    handle.execute(
        """
        insert into attempt_answer (platform_id, attempt_id, question, answer, spent_seconds, saved_at)
        values (?, ?, ?, '{a}', 1, now())
        """,
        one.platform(),
        one.key("attempt_id"),
        Thread.currentThread().threadId() + "-" + number);
    turnPage(handle, number);
  }

  /** As the tool does: the place, the record, the figures. */
  private void turnPage(Handle handle, int number) {
    handle.execute(
        """
        insert into position (platform_id, registration, unit, page, moved_at)
        values (?, ?, 'u07', ?, now())
        on conflict (platform_id, registration, unit) do update set page = excluded.page
        """,
        one.platform(),
        one.key("registration"),
        "p" + number);
    Rich.tell(Jdbi.create(handle.getConnection()), one);
    handle.execute(
        """
        insert into unit_progress (platform_id, course_id, unit, learner, started_at, last_seen)
        values (?, ?, 'u07', ?, now(), now())
        on conflict (platform_id, course_id, unit, learner) do update set last_seen = now()
        """,
        one.platform(),
        one.key("context_id"),
        one.key("pseudonym"));
  }

  private long left(String sql, String key) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind(0, one.key(key)).mapTo(Long.class).one());
  }
}
