package org.creatorshub.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.reporting.lrs.Authority;
import org.creatorshub.reporting.lrs.RecordStore;
import org.creatorshub.reporting.lrs.RecordedHistory;
import org.creatorshub.reporting.lrs.StatementRecorder;
import org.creatorshub.reporting.progress.RebuildingProgress.Model;
import org.creatorshub.reporting.progress.RebuildingProgress.Purpose;
import org.creatorshub.reporting.statement.Statements;
import org.creatorshub.reporting.validation.Edition;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RebuildingProgressIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final String BASE = "https://hub.example.edu";

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final RecordStore store = new RecordStore(jdbi);
  private final RebuildingProgress rebuilding =
      new RebuildingProgress(jdbi, new RecordedHistory()::each);

  @BeforeEach
  void tellTheStory() {
    jdbi.useHandle(
        handle -> handle.execute("truncate statement, statement_mark, statement_shared_mark"));
    new Progress(jdbi).clear();
    List<LearningEvent> story = new ArrayList<>(Facts.all().values());
    Occasion other = somebodyElse();
    story.add(new LearningEvent.UnitLaunched(other, "u07"));
    story.add(Facts.answer(other, UUID.randomUUID(), "tetris", false));
    for (LearningEvent event : story) {
      new StatementRecorder(new Statements(BASE, Facts.course()), store, BASE).hear(List.of(event));
      new ProgressRecorder(jdbi).hear(List.of(event));
    }
  }

  @Test
  void comesToTheSameFromStatementsAlone() {
    assertThat(rebuilding.rebuild(Purpose.COMPARE))
        .extracting(Model::name, Model::different)
        .containsExactly(
            tuple("progress_event", 0L),
            tuple("unit_progress", 0L),
            tuple("page_progress", 0L),
            tuple("question_progress", 0L),
            tuple("test_progress", 0L),
            tuple("test_answer_progress", 0L),
            tuple("day_progress", 0L),
            tuple("question_day_progress", 0L));
    assertThat(rebuilding.rebuild(Purpose.COMPARE))
        .allSatisfy(model -> assertThat(model.kept()).isPositive().isEqualTo(model.made()));
  }

  @Test
  void findsWhatDiffersAndMendsItWhenAsked() {
    jdbi.useHandle(
        handle -> {
          handle.execute("update unit_progress set attempts = attempts + 5");
          handle.execute("delete from question_progress");
        });
    assertThat(different(Purpose.COMPARE)).startsWith(0L, 2L, 0L, 3L);
    assertThat(different(Purpose.COMPARE)).as("only looked at").startsWith(0L, 2L, 0L, 3L);
    assertThat(different(Purpose.REPLACE)).startsWith(0L, 2L, 0L, 3L);
    assertThat(different(Purpose.COMPARE)).containsOnly(0L);
  }

  @Test
  void countsAFactOnceThatIsToldAgainAfterwards() {
    jdbi.useHandle(handle -> handle.execute("update unit_progress set attempts = 9"));
    rebuilding.rebuild(Purpose.REPLACE);
    long events = new Progress(jdbi).events();
    Facts.all().values().stream()
        .filter(event -> !(event instanceof LearningEvent.GradeSent))
        .forEach(event -> new ProgressRecorder(jdbi).hear(List.of(event)));
    assertThat(new Progress(jdbi).events()).isEqualTo(events);
    assertThat(different(Purpose.COMPARE)).containsOnly(0L);
  }

  @Test
  void passesOverWhatOthersWroteOrWithdrew() throws Exception {
    ObjectNode foreign =
        (ObjectNode)
            new ObjectMapper()
                .readTree(
                    new Statements(BASE, Facts.course())
                        .of(new LearningEvent.UnitLaunched(somebodyElse(), "u07"))
                        .json());
    store.keepNew(
        List.of(foreign), new Authority(BASE + "/keys", "somebody"), Edition.V1_0_3, iri -> false);
    assertThat(different(Purpose.COMPARE)).containsOnly(0L);
  }

  private static Occasion somebodyElse() {
    return new Occasion(
        Facts.PLATFORM,
        UUID.randomUUID(),
        Optional.of(Facts.CONTEXT),
        Facts.LINK,
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        Facts.AT,
        Optional.of("moodle"));
  }

  private List<Long> different(Purpose purpose) {
    return rebuilding.rebuild(purpose).stream().map(Model::different).toList();
  }
}
