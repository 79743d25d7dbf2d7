package org.creatorshub.reporting.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.statement.Statements;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatementRecorderIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final String BASE = "https://hub.example.edu";
  private final RecordStore store = new RecordStore(Jdbi.create(database.dataSource()));
  private final StatementRecorder recorder =
      new StatementRecorder(new Statements(BASE, Facts.course()), store, BASE);

  @Test
  void keepsOneStatementPerFactHoweverOftenTold() {
    var facts = Facts.all();
    // three tellings of one judgement and two of one grade are the same facts in other shapes
    long different = facts.size() - 3L;
    facts.values().forEach(recorder::hear);
    assertThat(store.count()).isEqualTo(different);
    facts.values().forEach(recorder::hear);
    assertThat(store.count()).isEqualTo(different);
    assertThat(store.countByVerb()).containsEntry("http://adlnet.gov/expapi/verbs/answered", 2L);
  }
}
