package org.creatorshub.reporting.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the read models of a cohort line by line, for figures that need people beside people. */
public final class CohortRecord {
  private final JdbcCohortRecord record;

  public CohortRecord(Jdbi jdbi) {
    this.record = new JdbcCohortRecord(jdbi);
  }

  /** Everybody's lines about a unit. */
  public UnitRecord unit(Cohort cohort, String unit) {
    return record.unit(cohort, unit, Optional.empty());
  }

  /** The lines of some learners about a unit. */
  public UnitRecord unit(Cohort cohort, String unit, Set<UUID> learners) {
    return record.unit(cohort, unit, Optional.of(learners));
  }

  /** Every day of every learner in a unit. */
  public List<LearnerDay> days(Cohort cohort, String unit) {
    return record.days(cohort, unit, Optional.empty());
  }

  /** What goes on in a unit at this moment. */
  public GoingOn goingOn(Cohort cohort, String unit, Instant since, Instant now) {
    return record.goingOn(cohort, unit, since, now);
  }

  /** Every day of one learner in a unit. */
  public List<LearnerDay> days(Cohort cohort, String unit, UUID learner) {
    return record.days(cohort, unit, Optional.of(Set.of(learner)));
  }
}
