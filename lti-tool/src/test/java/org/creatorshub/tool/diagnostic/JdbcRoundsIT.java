package org.creatorshub.tool.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.portfolio.Place;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcRoundsIT implements RoundsContract, SharingsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public Rounds rounds() {
    return new JdbcRounds(jdbi);
  }

  @Override
  public Sharings sharings() {
    return new JdbcSharings(jdbi);
  }

  /** Two tabs send the same page again and again: no answer is there twice, none breaks. */
  @Test
  void takesPagesThatAreSavedAtOnce() throws Exception {
    Place place = new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    Round round = new Round(UUID.randomUUID(), "q", "1", 1, NOON, Optional.empty(), Map.of());
    rounds().start(place, round);
    try (var threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Boolean>> saves =
          IntStream.range(0, 24)
              .<Callable<Boolean>>mapToObj(n -> () -> save(place, round, n))
              .toList();
      for (Future<Boolean> saved : threads.invokeAll(saves)) {
        assertThat(saved.get()).isTrue();
      }
    }
    assertThat(rounds().of(place).getFirst().answers()).containsOnlyKeys("a", "b");
  }

  /** One transaction, as the resource has it: ports of this thread join it. */
  private boolean save(Place place, Round round, int n) {
    String value = Integer.toString(n % 5 + 1);
    return jdbi.inTransaction(
        transaction ->
            rounds()
                .save(place, round.id(), Set.of("a", "b"), Map.of("a", value, "b", value), NOON));
  }
}
