package org.creatorshub.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.Facts;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.Occasion;
import org.creatorshub.reporting.event.RandomFacts;
import org.creatorshub.reporting.insight.Hardness;
import org.creatorshub.reporting.insight.ItemStatistics;
import org.creatorshub.reporting.insight.ScoreTable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Late, twice, mixed up: the figures are the same. */
class ProgressInAnyOrderIT {
  @RegisterExtension static final TestDatabase database = TestDatabase.migrated();

  private static final Cohort COHORT = new Cohort(Facts.PLATFORM, Facts.CONTEXT);
  private final Jdbi jdbi = Jdbi.create(database.dataSource());
  private final ProgressRecorder recorder = new ProgressRecorder(jdbi);
  private final Progress progress = new Progress(jdbi);
  private final CohortRecord cohort = new CohortRecord(jdbi);

  @Test
  void givesTheSameFiguresInAnyOrderAndAnyNumberOfTellings() {
    List<LearningEvent> story = story();
    progress.clear();
    recorder.hear(story);
    String once = figures();
    assertThat(cohort.unit(COHORT, "u07").testAnswers()).hasSize(12 * 2);
    assertThat(cohort.unit(COHORT, "u07").runs()).hasSize(12 * 2);
    for (int seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      List<LearningEvent> mixed = new ArrayList<>(story);
      mixed.addAll(story.subList(seed, 40 + seed));
      Collections.shuffle(mixed, random);
      progress.clear();
      RandomFacts.cut(random, mixed).forEach(recorder::hear);
      assertThat(figures()).as("seed %d", seed).isEqualTo(once);
    }
  }

  @Test
  void takesTheEarlierAnswerForTheFirstThoughItComesLater() {
    progress.clear();
    Occasion early = at(Facts.LEARNER, 10);
    Occasion late = at(Facts.LEARNER, 20);
    recorder.hear(List.of(Facts.answer(late, new UUID(7, 2), "golf", true)));
    recorder.hear(List.of(Facts.answer(early, new UUID(7, 1), "tetris", false)));
    ItemCounts item = progress.questions(COHORT, "u07").getFirst();
    assertThat(item.rightFirst()).isZero();
    assertThat(item.options()).containsOnlyKeys("tetris");
    assertThat(item.misconceptions()).containsOnlyKeys("M7.1");
  }

  /** Twelve learners, two attempts each, two pages; every fact at a time of its own. */
  private static List<LearningEvent> story() {
    List<LearningEvent> all = new ArrayList<>();
    for (int person = 0; person < 12; person++) {
      UUID learner = new UUID(2, person);
      int from = person * 100_000;
      all.add(new LearningEvent.UnitLaunched(at(learner, from), "u07"));
      for (int page = 0; page < 2; page++) {
        Duration active = Duration.ofSeconds(60 + person);
        Occasion then = at(learner, from + 10 + page);
        all.add(new LearningEvent.PageExperienced(then, "u07", "page-" + page, active));
      }
      for (int number = 1; number <= 2; number++) {
        all.addAll(attempt(learner, from + 90_000 * (number - 1) + 100, person, number));
      }
    }
    return all;
  }

  private static List<LearningEvent> attempt(UUID learner, int from, int person, int number) {
    UUID attempt = new UUID(person, number);
    boolean right = (person + number) % 3 > 0;
    Duration spent = Duration.ofMinutes(3);
    return List.of(
        new LearningEvent.AttemptStarted(at(learner, from), "u07", "t07", attempt, number),
        Facts.answer(at(learner, from + 1), attempt, right ? "golf" : "tetris", right),
        new LearningEvent.AttemptCompleted(
            at(learner, from + 2), "u07", "t07", attempt, number, spent),
        new LearningEvent.AttemptJudged(
            at(learner, from + 3),
            "u07",
            "t07",
            attempt,
            number,
            BigDecimal.valueOf(right ? 100 : 0),
            Optional.of(right),
            spent,
            List.of()));
  }

  private static Occasion at(UUID learner, int second) {
    Occasion there = Facts.occasion(learner);
    Instant then = Instant.parse("2026-03-02T12:00:00Z").plusSeconds(second);
    return new Occasion(
        there.platform(),
        there.actor(),
        there.context(),
        there.link(),
        there.registration(),
        // a session for each moment, so that no two facts are the same
        Optional.of(new UUID(second, learner.getLeastSignificantBits())),
        then,
        there.lms());
  }

  private String figures() {
    List<Given> answers = cohort.unit(COHORT, "u07").testAnswers();
    return String.join(
        "\n",
        progress.ofCohort(COHORT).toString(),
        sorted(progress.questions(COHORT, "u07")),
        sorted(answers),
        sorted(cohort.unit(COHORT, "u07").runs()),
        sorted(cohort.unit(COHORT, "u07").pages()),
        sorted(cohort.days(COHORT, "u07")),
        Hardness.hardestFirst(progress.questions(COHORT, "u07")).toString(),
        ItemStatistics.of(scores(answers), 0, 1).toString());
  }

  /** Both attempts beside each other, as two items. */
  private static ScoreTable scores(List<Given> answers) {
    List<Given> inOrder = answers.stream().sorted(Comparator.comparing(Given::at)).toList();
    double[][] rows = new double[12][2];
    for (Given given : inOrder) {
      int person = (int) given.learner().getLeastSignificantBits();
      rows[person][(int) given.attempt().orElseThrow().getLeastSignificantBits() - 1] =
          given.share();
    }
    return new ScoreTable(List.of("first", "second"), rows);
  }

  private static String sorted(List<?> lines) {
    return lines.stream().map(Object::toString).sorted().toList().toString();
  }
}
