package org.creatorshub.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.event.LearningEvent;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProgressIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final Cohort COHORT =
      Cohort.of(Facts.PLATFORM, Optional.of(Facts.CONTEXT), Facts.LINK);

  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final ProgressRecorder recorder = new ProgressRecorder(jdbi);
  private final Progress progress = new Progress(jdbi);

  @BeforeEach
  void forget() {
    progress.clear();
  }

  private List<LearningEvent> story() {
    Map<String, LearningEvent> all = Facts.all();
    List<LearningEvent> story = new ArrayList<>();
    List.of(
            "unit-launched",
            "session-started",
            "page-experienced",
            "practice-answered",
            "lesson-completed",
            "attempt-started",
            "question-answered",
            "attempt-completed",
            "attempt-passed",
            "artefact-submitted",
            "grade-accepted",
            "unit-completed")
        .forEach(name -> story.add(all.get(name)));
    return story;
  }

  @Test
  void saysNothingOfWhoLookedWhereTheyStand() {
    recorder.hear(List.of(Facts.all().get("diagnostic-completed")));
    assertThat(progress.events()).isZero();
    assertThat(progress.ofLearner(COHORT, "u00", Facts.LEARNER)).isEmpty();
  }

  private void assertTold() {
    assertThat(progress.ofLearner(COHORT, "u07", Facts.LEARNER))
        .contains(
            new LearnerProgress(
                Facts.LEARNER,
                "u07",
                Facts.AT,
                Facts.AT,
                1,
                Optional.of("why-measure"),
                Duration.ofMinutes(3),
                1,
                Optional.of(new BigDecimal("66.67")),
                Optional.of(true),
                Optional.of(Facts.AT),
                Optional.of(Facts.AT),
                Optional.of(Facts.AT),
                Optional.of(true)));
    assertThat(progress.events()).isEqualTo(12);
    assertThat(progress.pagesSeen(COHORT, "u07", Facts.LEARNER)).containsExactly("why-measure");
  }

  @Test
  void tellsHowFarALearnerIs() {
    recorder.hear(story());
    assertTold();
  }

  @Test
  void countsAFactOnceHoweverOftenTold() {
    recorder.hear(story());
    recorder.hear(story());
    assertTold();
  }

  @Test
  void comesToTheSameInAnyOrderButGrades() {
    List<LearningEvent> story = story();
    LearningEvent grade = story.remove(10);
    Collections.reverse(story);
    story.add(grade);
    recorder.hear(story);
    assertTold();
  }

  @Test
  void isMadeAgainByTellingAgain() {
    recorder.hear(story());
    progress.clear();
    assertThat(progress.ofCohort(COHORT)).isEmpty();
    recorder.hear(story());
    assertTold();
  }

  @Test
  void keepsAPassWhenALaterAttemptFails() {
    recorder.hear(List.of(Facts.judged(Optional.of(true))));
    recorder.hear(
        List.of(
            new LearningEvent.AttemptJudged(
                Facts.occasion(),
                "u07",
                "t07",
                UUID.randomUUID(),
                2,
                new BigDecimal("10.00"),
                Optional.of(false),
                Duration.ZERO,
                List.of())));
    LearnerProgress learner = progress.ofLearner(COHORT, "u07", Facts.LEARNER).orElseThrow();
    assertThat(learner.passed()).contains(true);
    assertThat(learner.bestPercent()).contains(new BigDecimal("66.67"));
  }

  /** The newest judgement counts, also when it is told first; the learner was not here for it. */
  @Test
  void takesTheNewestJudgementOfAnAttemptInAnyOrder() {
    LearningEvent first = Facts.judged(Optional.of(true));
    LearningEvent.AttemptJudged again = Facts.judgedAgain();
    for (List<LearningEvent> told : List.of(List.of(first, again), List.of(again, first))) {
      progress.clear();
      told.forEach(event -> recorder.hear(List.of(event)));
      assertThat(best()).contains(new BigDecimal("72.73"));
    }
    recorder.hear(
        List.of(
            new LearningEvent.AttemptJudged(
                Facts.occasion(),
                "u07",
                "t07",
                Facts.ATTEMPT,
                1,
                new BigDecimal("50.00"),
                Optional.of(false),
                Duration.ZERO,
                List.of(),
                3)));
    assertThat(best()).as("a lower one too").contains(new BigDecimal("50.00"));
  }

  private Optional<BigDecimal> best() {
    return progress.ofLearner(COHORT, "u07", Facts.LEARNER).flatMap(LearnerProgress::bestPercent);
  }

  @Test
  void countsFirstAnswersOncePerLearner() {
    UUID other = new UUID(1, 2);
    recorder.hear(List.of(Facts.answer(Facts.occasion(), Facts.ATTEMPT, "tetris", false)));
    recorder.hear(List.of(Facts.answer(Facts.occasion(), UUID.randomUUID(), "golf", true)));
    recorder.hear(List.of(Facts.answer(Facts.occasion(other), UUID.randomUUID(), "golf", true)));
    assertThat(progress.questions(COHORT, "u07"))
        .containsExactly(
            new ItemCounts(
                "q-reach",
                true,
                "Which figure tells how many people saw the post?",
                2,
                1,
                1.0,
                3,
                Map.of("golf", 1, "tetris", 1),
                Map.of("M7.1", 1)));
  }

  @Test
  void keepsCohortsApart() {
    recorder.hear(List.of(Facts.judged(Optional.of(true))));
    assertThat(progress.ofCohort(COHORT, "u07")).hasSize(1);
    assertThat(progress.ofCohort(COHORT, "u08")).isEmpty();
    assertThat(progress.ofCohort(new Cohort(UUID.randomUUID(), Facts.CONTEXT))).isEmpty();
    assertThat(progress.ofCohort(Cohort.of(Facts.PLATFORM, Optional.empty(), Facts.LINK)))
        .isEmpty();
  }
}
