package org.creatorshub.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.RandomFacts;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressInBatchesIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final ProgressRecorder recorder = new ProgressRecorder(jdbi);
  private final Progress progress = new Progress(jdbi);

  @BeforeEach
  void forget() {
    progress.clear();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void comesToTheSameSinglyAndInAnyBatches(long seed) {
    List<LearningEvent> facts = RandomFacts.list(new Random(seed), 150);
    // over one connection, because opening hundreds takes the most time
    jdbi.useHandle(
        handle -> {
          ProgressRecorder own = new ProgressRecorder(Jdbi.create(handle.getConnection()));
          facts.forEach(fact -> own.hear(List.of(fact)));
        });
    List<String> singly = rows();
    assertThat(singly).hasSizeGreaterThan(80);
    progress.clear();
    RandomFacts.cut(new Random(seed), facts).forEach(recorder::hear);
    assertThat(rows()).isEqualTo(singly);
    recorder.hear(facts);
    assertThat(rows()).isEqualTo(singly);
  }

  @Test
  void hearsManyAtOnceFromMany() throws InterruptedException, ExecutionException {
    List<LearningEvent> facts =
        RandomFacts.list(new Random(5), 400).stream()
            .filter(fact -> !(fact instanceof LearningEvent.GradeSent))
            .toList();
    List<Callable<Object>> tellers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<LearningEvent> mine = new ArrayList<>(facts);
      Collections.shuffle(mine, new Random(i));
      RandomFacts.cut(new Random(i), mine)
          .forEach(batch -> tellers.add(Executors.callable(() -> recorder.hear(batch))));
    }
    try (var workers = Executors.newFixedThreadPool(4)) {
      for (Future<Object> done : workers.invokeAll(tellers)) {
        done.get();
      }
    }
    // who waited for another in a ring would have failed above
    assertThat(progress.events()).isEqualTo(distinct(facts));
  }

  private long distinct(List<LearningEvent> facts) {
    progress.clear();
    recorder.hear(facts);
    return progress.events();
  }

  private List<String> rows() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select t::text from progress_event t union all
                    select t::text from unit_progress t union all
                    select t::text from page_progress t union all
                    select t::text from question_progress t order by 1
                    """)
                .mapTo(String.class)
                .list());
  }
}
