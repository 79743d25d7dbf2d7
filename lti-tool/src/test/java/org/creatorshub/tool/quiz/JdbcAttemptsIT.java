package org.creatorshub.tool.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;
import org.creatorshub.tool.lesson.People;
import org.creatorshub.tool.lesson.Tenants;
import org.creatorshub.tool.session.LaunchSession;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JdbcAttemptsIT implements AttemptsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public Attempts attempts() {
    return new JdbcAttempts(jdbi);
  }

  @Override
  public UUID platform() {
    return Tenants.add(jdbi);
  }

  @Test
  void judgesAttemptOnceWhenTwoTabsHandInAtOnce() throws Exception {
    LaunchSession learner = People.learner(platform());
    List<LearningEvent> told = Collections.synchronizedList(new ArrayList<>());
    List<GradeBook.Grade> grades = Collections.synchronizedList(new ArrayList<>());
    new QuizDesk(attempts(), told, grades).start(learner);
    Callable<SubmittingQuiz.Result> handIn =
        () ->
            jdbi.inTransaction(
                handle -> {
                  // Statements of one handle share its transaction, as under JTA.
                  Jdbi same = Jdbi.create(handle.getConnection());
                  return new QuizDesk(new JdbcAttempts(same), told, grades).submit(learner);
                });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(List.of(handIn, handIn, handIn))) {
        assertThat(one.get()).isInstanceOf(SubmittingQuiz.Result.HandedIn.class);
      }
    }
    assertThat(told).filteredOn(AttemptJudged.class::isInstance).hasSize(1);
    assertThat(grades).hasSize(1);
  }
}
