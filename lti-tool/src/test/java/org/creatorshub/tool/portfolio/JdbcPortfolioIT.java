package org.creatorshub.tool.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.creatorshub.reporting.database.Locks;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.session.LaunchSession;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcPortfolioIT implements PortfolioContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public Works works() {
    return new JdbcWorks(jdbi);
  }

  @Override
  public KeptFiles files() {
    return new JdbcKeptFiles(jdbi);
  }

  @Override
  public Reflections reflections() {
    return new JdbcReflections(jdbi);
  }

  @Test
  void holdsNoLockThatLooksLikeAnOpenWriteOfTheRecordStore() {
    List<Integer> numbers =
        jdbi.inTransaction(
            handle -> {
              works().lock(UUID.randomUUID(), UUID.randomUUID());
              return Locks.numbersInKeys(Jdbi.create(DATABASE.dataSource()));
            });
    assertThat(numbers).containsExactly(2);
  }

  @Test
  void keepsOneOfManyHandInsSentAtOnce() throws Exception {
    var session = Fixtures.learner();
    try (var threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Outcome<Version>>> tries =
          IntStream.range(0, 12)
              .<Callable<Outcome<Version>>>mapToObj(n -> () -> handIn(session, "Text " + n))
              .toList();
      int kept = 0;
      for (Future<Outcome<Version>> tried : threads.invokeAll(tries)) {
        kept += tried.get() instanceof Outcome.Kept ? 1 : 0;
      }
      assertThat(kept).isEqualTo(1);
    }
    assertThat(works().ofPerson(session.platform(), session.person()))
        .singleElement()
        .satisfies(work -> assertThat(work.versions()).hasSize(1));
  }

  /** One transaction, as the resource has it: ports of this thread join it. */
  private Outcome<Version> handIn(LaunchSession session, String text) {
    HandingIn use =
        new HandingIn(
            Fixtures.course(),
            works(),
            Fixtures.keeping(files()),
            new LearningEvents(List.of()),
            Fixtures.CLOCK,
            (occasion, unit) -> {});
    return jdbi.inTransaction(
        transaction -> use.handIn(session, "u07", "ledger", 0, new Submission.OfText(text)));
  }
}
