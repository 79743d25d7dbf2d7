package org.creatorshub.reporting.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the read models of a cohort line by line, for figures that need people beside people. */
public final class CohortRecord {
  private final JdbcCohortRecord record;

  public CohortRecord(Jdbi jdbi) {
    this.record = new JdbcCohortRecord(jdbi);
  }

  /** Answers of every attempt at the test of a unit. */
  public List<Given> testAnswers(Cohort cohort, String unit) {
    return record.testAnswers(cohort, unit);
  }

  /** First answers to the questions on the pages of a unit. */
  public List<Given> practiceAnswers(Cohort cohort, String unit) {
    return record.practiceAnswers(cohort, unit);
  }

  /** Every attempt at the test of a unit. */
  public List<TestRun> runs(Cohort cohort, String unit) {
    return record.runs(cohort, unit);
  }

  /** Every page that somebody has read. */
  public List<PageRead> pages(Cohort cohort, String unit) {
    return record.pages(cohort, unit);
  }

  /** Every day of every learner in a unit. */
  public List<LearnerDay> days(Cohort cohort, String unit) {
    return record.days(cohort, unit);
  }

  /** What goes on in a unit at this moment. */
  public GoingOn goingOn(Cohort cohort, String unit, Instant since, Instant now) {
    return record.goingOn(cohort, unit, since, now);
  }

  /** Every day of one learner in a unit. */
  public List<LearnerDay> days(Cohort cohort, String unit, UUID learner) {
    return days(cohort, unit).stream().filter(day -> day.learner().equals(learner)).toList();
  }
}
