package org.creatorshub.reporting.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.RandomFacts;
import org.creatorshub.reporting.statement.Statements;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRecorderIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final String BASE = "https://hub.example.edu";
  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final RecordStore store = new RecordStore(jdbi);
  private final StatementRecorder recorder =
      new StatementRecorder(new Statements(BASE, Facts.course()), store, BASE);

  @Test
  void keepsOneStatementPerFactHoweverOftenTold() {
    forget();
    var facts = Facts.all();
    // three tellings of one judgement and two of one grade are the same facts in other shapes
    long different = facts.size() - 3L;
    facts.values().forEach(fact -> recorder.hear(List.of(fact)));
    assertThat(store.count()).isEqualTo(different);
    facts.values().forEach(fact -> recorder.hear(List.of(fact)));
    assertThat(store.count()).isEqualTo(different);
    assertThat(store.countByVerb()).containsEntry("http://adlnet.gov/expapi/verbs/answered", 2L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void comesToTheSameSinglyAndInAnyBatches(long seed) {
    List<LearningEvent> facts = RandomFacts.list(new Random(seed), 100);
    forget();
    // over one connection, because opening hundreds takes the most time
    jdbi.useHandle(
        handle -> {
          RecordStore same = new RecordStore(Jdbi.create(handle.getConnection()));
          StatementRecorder own =
              new StatementRecorder(new Statements(BASE, Facts.course()), same, BASE);
          facts.forEach(fact -> own.hear(List.of(fact)));
        });
    List<String> singly = rows();
    assertThat(singly).hasSizeGreaterThan(500);
    forget();
    RandomFacts.cut(new Random(seed), facts).forEach(recorder::hear);
    assertThat(rows()).isEqualTo(singly);
    recorder.hear(facts);
    assertThat(rows()).isEqualTo(singly);
  }

  @Test
  void keepsTheRestOfABatchWhenAFactIsToldDifferently() {
    forget();
    recorder.hear(List.of(Facts.judged(Optional.of(true))));
    recorder.hear(List.of(Facts.judged(Optional.of(false)), Facts.grade(true)));
    assertThat(store.countByVerb())
        .containsOnlyKeys("http://adlnet.gov/expapi/verbs/passed", "http://activitystrea.ms/send");
  }

  private void forget() {
    jdbi.useHandle(
        handle -> handle.execute("truncate statement, statement_mark, statement_shared_mark"));
  }

  /** What is kept and by what it is found; not when, which is another time each time. */
  private List<String> rows() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select regexp_replace(s.document::text, '"stored":"[^"]*"', '') as row
                    from statement s
                    union all
                    select concat_ws(' ', s.statement_id, m.usage, m.mark)
                    from statement_mark m
                    join statement s on s.sequence = m.sequence and s.stored = m.stored
                    union all
                    select concat_ws(' ', s.statement_id, m.usage, m.mark)
                    from statement_shared_mark m join statement s on s.shared = m.shared
                    order by row
                    """)
                .mapTo(String.class)
                .list());
  }
}
