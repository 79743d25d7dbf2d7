package org.creatorshub.reporting.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What dashboards and learners ask about progress. */
public final class Progress {
  private final JdbcProgress progress;

  public Progress(Jdbi jdbi) {
    this.progress = new JdbcProgress(jdbi);
  }

  /** Everybody who began the unit, last seen first. */
  public List<LearnerProgress> ofCohort(Cohort cohort, String unit) {
    return progress.learners(cohort, Optional.of(unit), Optional.empty());
  }

  /** Everybody in every unit of the cohort, by unit, last seen first. */
  public List<LearnerProgress> ofCohort(Cohort cohort) {
    return progress.learners(cohort, Optional.empty(), Optional.empty());
  }

  /** Some of those who began the unit, last seen first. */
  public List<LearnerProgress> ofCohort(Cohort cohort, String unit, Set<UUID> learners) {
    return progress.learners(cohort, Optional.of(unit), Optional.of(learners));
  }

  /**
   * For everybody who began the unit, a number that grows with every fact about them there: whose
   * number is the same did nothing since.
   */
  public Map<UUID, Long> facts(Cohort cohort, String unit) {
    return progress.facts(cohort, unit);
  }

  /** One learner in one unit; empty before the first launch. */
  public Optional<LearnerProgress> ofLearner(Cohort cohort, String unit, UUID pseudonym) {
    return progress.learners(cohort, Optional.of(unit), Optional.of(Set.of(pseudonym))).stream()
        .findFirst();
  }

  /** One learner in every unit of the cohort. */
  public List<LearnerProgress> ofLearner(Cohort cohort, UUID pseudonym) {
    return progress.learners(cohort, Optional.empty(), Optional.of(Set.of(pseudonym)));
  }

  /** The questions of a unit that were answered, by id. */
  public List<ItemCounts> questions(Cohort cohort, String unit) {
    return new JdbcQuestions(progress.jdbi()).counts(cohort, unit);
  }

  /** Pages of the unit that the learner has seen, in no order. */
  public List<String> pagesSeen(Cohort cohort, String unit, UUID pseudonym) {
    return progress.pagesSeen(cohort, unit, pseudonym);
  }

  /** How many learners have seen each page of the unit; pages that nobody saw are left out. */
  public Map<String, Integer> pageCounts(Cohort cohort, String unit) {
    return progress.pageCounts(cohort, unit);
  }

  /** How far the read models of a cohort are; cheap, for asking whether anything has changed. */
  public Standing standing(Cohort cohort) {
    return progress.standing(cohort);
  }

  /** Answers by learner and question since a day (UTC). */
  public List<RecentTries> tries(Cohort cohort, LocalDate from) {
    return new JdbcDays(progress.jdbi()).tries(cohort, from);
  }

  /** Active days (UTC) of everybody who was active in the four weeks to the day. */
  public List<ActiveDays> activeDays(Cohort cohort, LocalDate today) {
    return new JdbcDays(progress.jdbi()).activeDays(cohort, today);
  }

  /** How many different facts were counted: as many as there are statements of them. */
  public long events() {
    return progress.events();
  }

  /** Forgets everything, so that the events can be told again. */
  public void clear() {
    progress.clear();
  }
}
