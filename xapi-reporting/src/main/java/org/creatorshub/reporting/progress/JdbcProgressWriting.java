package org.creatorshub.reporting.progress;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.ArtefactEvaluated;
import org.creatorshub.reporting.event.LearningEvent.ArtefactScored;
import org.creatorshub.reporting.event.LearningEvent.ArtefactSubmitted;
import org.creatorshub.reporting.event.LearningEvent.AttemptCompleted;
import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;
import org.creatorshub.reporting.event.LearningEvent.AttemptStarted;
import org.creatorshub.reporting.event.LearningEvent.DiagnosticCompleted;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;
import org.creatorshub.reporting.event.LearningEvent.LessonCompleted;
import org.creatorshub.reporting.event.LearningEvent.NoteShown;
import org.creatorshub.reporting.event.LearningEvent.OwnTaskKept;
import org.creatorshub.reporting.event.LearningEvent.PageExperienced;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.creatorshub.reporting.event.LearningEvent.ScenarioCompleted;
import org.creatorshub.reporting.event.LearningEvent.SessionStarted;
import org.creatorshub.reporting.event.LearningEvent.TextWritten;
import org.creatorshub.reporting.event.LearningEvent.UnitCompleted;
import org.creatorshub.reporting.event.LearningEvent.UnitLaunched;
import org.creatorshub.reporting.event.Occasion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Writes what one new event changes in the read models beside the times of its row. Events may come
 * in any order, so that every column holds what is earliest, latest or best.
 */
final class JdbcProgressWriting {
  private final Handle handle;
  private final LearningEvent event;
  private final Occasion occasion;
  private final Cohort cohort;

  JdbcProgressWriting(Handle handle, LearningEvent event) {
    this.handle = handle;
    this.event = event;
    this.occasion = event.occasion();
    this.cohort = Cohort.of(occasion);
  }

  void write() {
    switch (event) {
      case UnitLaunched e -> {}
      case SessionStarted e -> {}
      case AttemptCompleted e -> attempt(e.attempt(), e.number()).execute();
      case ScenarioCompleted e -> {}
      case TextWritten e -> {}
      case OwnTaskKept e -> {}
      case DiagnosticCompleted e -> {}
      case ArtefactEvaluated e -> {}
      case ArtefactScored e -> {}
      case NoteShown e -> {}
      case PageExperienced e -> page(e);
      case LessonCompleted e -> completed("lesson_completed_at");
      case UnitCompleted e -> completed("unit_completed_at");
      case AttemptStarted e -> {
        unit("attempts = u.attempts + 1").execute();
        attempt(e.attempt(), e.number()).execute();
      }
      case QuestionAnswered e -> new JdbcAnswerWriting(handle, e).write();
      case AttemptJudged e -> judged(e);
      case ArtefactSubmitted e -> completed("submitted_at");
      case GradeSent e -> graded(e);
    }
  }

  private void page(PageExperienced seen) {
    boolean first = firstTime(seen);
    unit("""
            active_millis = u.active_millis + :active,
            last_page = case when u.last_page_at > :at then u.last_page else :page end,
            last_page_at = greatest(u.last_page_at, :at),
            pages_seen = u.pages_seen + :first""")
        .bind("at", at())
        .bind("active", millis(seen.active()))
        .bind("page", seen.page())
        .bind("first", first ? 1 : 0)
        .execute();
  }

  /** Answers whether the learner had not seen the page before. */
  private boolean firstTime(PageExperienced seen) {
    return handle
        .createQuery(
            """
            insert into page_progress as p
              (platform_id, course_id, unit, learner, page, seen_at, active_millis)
            values (:platform, :course, :unit, :learner, :page, :at, :active)
            on conflict (platform_id, course_id, unit, learner, page) do update set
              seen_at = least(p.seen_at, excluded.seen_at),
              active_millis = p.active_millis + excluded.active_millis
            returning (xmax = 0)
            """)
        .bind("platform", cohort.platform())
        .bind("course", cohort.course())
        .bind("unit", seen.unit())
        .bind("learner", occasion.actor())
        .bind("page", seen.page())
        .bind("at", at())
        .bind("active", millis(seen.active()))
        .mapTo(Boolean.class)
        .one();
  }

  private void completed(String column) {
    unit("# = least(u.#, :at)".replace("#", column)).bind("at", at()).execute();
  }

  /** The newest judgement of each attempt counts; the learner's row is held meanwhile. */
  private void judged(AttemptJudged judged) {
    handle
        .createQuery(
            """
            select learner from unit_progress where platform_id = :platform
              and course_id = :course and unit = :unit and learner = :learner for update
            """)
        .bind("platform", cohort.platform())
        .bind("course", cohort.course())
        .bind("unit", event.unit())
        .bind("learner", occasion.actor())
        .mapTo(UUID.class)
        .list();
    attempt(judged.attempt(), judged.number())
        .bind("percent", judged.percent())
        .bind("passed", judged.passed().orElse(null))
        .bind("revision", judged.revision())
        .execute();
    unit("""
            (best_percent, passed) = (select max(t.percent), bool_or(t.passed)
              from test_progress t where (t.platform_id, t.course_id, t.unit, t.learner)
                = (u.platform_id, u.course_id, u.unit, u.learner)),
            facts = u.facts + :more""")
        .bind("more", judged.again() ? 1 : 0)
        .execute();
  }

  /** What is not known yet of an attempt stays open; its events may come in any order. */
  private Update attempt(UUID attempt, int number) {
    return handle
        .createUpdate(
            """
            insert into test_progress as t
              (platform_id, course_id, unit, attempt, learner, number, began_at, percent, passed,
               revision)
            values (:platform, :course, :unit, :attempt, :learner, :number, :at,
              cast(:percent as numeric), cast(:passed as boolean), :revision)
            on conflict (platform_id, course_id, unit, attempt) do update set
              began_at = least(t.began_at, excluded.began_at),
              percent = case when t.revision < excluded.revision then excluded.percent
                else t.percent end,
              passed = case when t.revision < excluded.revision then excluded.passed
                else t.passed end,
              revision = greatest(t.revision, excluded.revision)
            """)
        .bind("platform", cohort.platform())
        .bind("course", cohort.course())
        .bind("unit", event.unit())
        .bind("attempt", attempt)
        .bind("learner", occasion.actor())
        .bind("number", number)
        .bind("at", at())
        .bind("percent", (BigDecimal) null)
        .bind("passed", (Boolean) null)
        .bind("revision", 0);
  }

  /** A grade is the LMS's doing: it says nothing about when the learner was here. */
  private void graded(GradeSent graded) {
    handle
        .createUpdate(
            """
            update unit_progress set grade_accepted = :accepted, facts = facts + 1
            where platform_id = :platform and course_id = :course and unit = :unit
              and learner = :learner
            """)
        .bind("accepted", graded.accepted())
        .bind("platform", cohort.platform())
        .bind("course", cohort.course())
        .bind("unit", graded.unit())
        .bind("learner", occasion.actor())
        .execute();
  }

  /** The learner's row of the unit, with its times, is there already. */
  private Update unit(String change) {
    return handle
        .createUpdate(
            "update unit_progress u set "
                + change
                + """

                where platform_id = :platform and course_id = :course and unit = :unit
                  and learner = :learner
                """)
        .bind("platform", cohort.platform())
        .bind("course", cohort.course())
        .bind("unit", event.unit())
        .bind("learner", occasion.actor());
  }

  private OffsetDateTime at() {
    return occasion.at().atOffset(ZoneOffset.UTC);
  }

  private static long millis(Duration time) {
    return Math.max(0, time.toMillis());
  }
}
