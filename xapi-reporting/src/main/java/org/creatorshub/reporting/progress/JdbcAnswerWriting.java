package org.creatorshub.reporting.progress;

import java.time.ZoneOffset;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.creatorshub.reporting.event.Occasion;
import org.jdbi.v3.core.Handle;

/** Writes a new answer into the read models: in one statement, because answers come most often. */
final class JdbcAnswerWriting {
  /** Of two answers the earlier is the first, whichever was told first. */
  private static final String QUESTION =
      """
      with days as (
        insert into question_day_progress as d
          (platform_id, course_id, unit, question, learner, day, answers, right_answers)
        values (:platform, :course, :unit, :question, :learner,
          (cast(:at as timestamptz) at time zone 'UTC')::date, 1, :rightCount)
        on conflict (platform_id, course_id, unit, question, learner, day) do update set
          answers = d.answers + 1,
          right_answers = d.right_answers + excluded.right_answers),
      answers as (
        insert into test_answer_progress as a
          (platform_id, course_id, unit, attempt, question, learner, answered_at,
           answered_right, share, response)
        select :platform, :course, :unit, cast(:attempt as uuid), :question, :learner, :at,
          :right, :share, :response
        where cast(:attempt as uuid) is not null
        on conflict (platform_id, course_id, unit, attempt, question) do update set
          answered_at = excluded.answered_at,
          answered_right = excluded.answered_right,
          share = excluded.share,
          response = excluded.response
        where (excluded.answered_at, excluded.share, coalesce(excluded.response, ''))
          < (a.answered_at, a.share, coalesce(a.response, '')))
      insert into question_progress as q
        (platform_id, course_id, unit, question, learner, in_test, stem, interaction,
         first_at, first_right, first_share, first_response, first_misconception,
         answers, right_answers, last_at)
      values (:platform, :course, :unit, :question, :learner, :inTest, :stem, :interaction,
         :at, :right, :share, :response, :misconception, 1, :rightCount, :at)
      on conflict (platform_id, course_id, unit, question, learner) do update set
        (stem, first_at, first_right, first_share, first_response, first_misconception) = (
          select f.stem, f.first_at, f.first_right, f.first_share, f.first_response,
            f.first_misconception
          from (values
            (q.stem, q.first_at, q.first_right, q.first_share, q.first_response,
             q.first_misconception),
            (excluded.stem, excluded.first_at, excluded.first_right, excluded.first_share,
             excluded.first_response, excluded.first_misconception))
            as f (stem, first_at, first_right, first_share, first_response, first_misconception)
          order by f.first_at, f.first_share, coalesce(f.first_response, ''), f.stem limit 1),
        answers = q.answers + 1,
        right_answers = q.right_answers + excluded.right_answers,
        last_at = greatest(q.last_at, excluded.last_at)
      """;

  private final Handle handle;
  private final QuestionAnswered answered;

  JdbcAnswerWriting(Handle handle, QuestionAnswered answered) {
    this.handle = handle;
    this.answered = answered;
  }

  void write() {
    Occasion occasion = answered.occasion();
    Cohort cohort = Cohort.of(occasion);
    handle
        .createUpdate(QUESTION)
        .bind("platform", cohort.platform())
        .bind("course", cohort.course())
        .bind("unit", answered.unit())
        .bind("question", answered.question())
        .bind("learner", occasion.actor())
        .bind("inTest", answered.test().isPresent())
        .bind("attempt", answered.attempt().orElse(null))
        .bind("stem", answered.stem())
        .bind("interaction", answered.interaction().type())
        .bind("at", occasion.at().atOffset(ZoneOffset.UTC))
        .bind("right", answered.right())
        .bind("share", answered.share())
        .bind("response", answered.interaction().response().orElse(null))
        .bind("misconception", answered.misconception().orElse(null))
        .bind("rightCount", answered.right() ? 1 : 0)
        .execute();
  }
}
