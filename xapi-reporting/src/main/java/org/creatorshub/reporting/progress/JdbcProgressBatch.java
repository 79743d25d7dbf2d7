package org.creatorshub.reporting.progress;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;
import org.creatorshub.reporting.event.LearningEvent.PageExperienced;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.jdbi.v3.core.Handle;

/**
 * Writes many events at once. One statement finds what is new and makes the learners' rows or moves
 * their times; what changes more than times is then written event by event.
 */
final class JdbcProgressBatch {
  /** What is counted once; the order keeps two batches that share facts from waiting in a ring. */
  private record Fact(UUID platform, UUID key) implements Comparable<Fact> {
    static Fact of(LearningEvent event) {
      String identity = String.join("\n", EventIdentity.of(event));
      // a key of our own, never shown outside: any wide hash will do
      return new Fact(
          event.occasion().platform(),
          UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(Fact other) {
      int byPlatform = platform.compareTo(other.platform);
      return byPlatform != 0 ? byPlatform : key.compareTo(other.key);
    }
  }

  private final Handle handle;

  JdbcProgressBatch(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param events in their order; of two tellings of a fact the first counts
   */
  void write(List<LearningEvent> events) {
    Map<Fact, LearningEvent> told = new LinkedHashMap<>();
    events.forEach(event -> told.putIfAbsent(Fact.of(event), event));
    Set<Fact> fresh = count(new TreeMap<>(told));
    told.forEach(
        (fact, event) -> {
          if (fresh.contains(fact)) {
            new JdbcProgressWriting(handle, event).write();
          }
        });
  }

  /** Lets these facts count again when they are told again. */
  void forget(List<LearningEvent> events) {
    Set<Fact> facts = new TreeSet<>(events.stream().map(Fact::of).toList());
    handle
        .createUpdate(
            """
            delete from progress_event where (platform_id, event_key) in
              (select * from unnest(:platforms, :keys))
            """)
        .bindArray("platforms", UUID.class, column(facts, Fact::platform))
        .bindArray("keys", UUID.class, column(facts, Fact::key))
        .execute();
  }

  /** Counts all and touches the rows of those that are new, but not for doings of others. */
  private Set<Fact> count(SortedMap<Fact, LearningEvent> told) {
    Collection<LearningEvent> events = told.values();
    return new HashSet<>(
        handle
            .createQuery(
                """
                with told as materialized (
                  select * from unnest(:platforms, :keys, :courses, :units, :learners,
                      :times::timestamptz[], :grades, :answers, :rights, :millis)
                    as new (platform_id, event_key, course_id, unit, learner, at, grade,
                      answers, rights, millis)),
                counted as (
                  insert into progress_event (platform_id, event_key)
                  select platform_id, event_key from told on conflict do nothing
                  returning platform_id, event_key),
                touched as (
                  insert into unit_progress as u
                    (platform_id, course_id, unit, learner, started_at, last_seen, facts)
                  select platform_id, course_id, unit, learner, min(at), max(at), count(*)
                  from told join counted using (platform_id, event_key) where not grade
                  group by platform_id, course_id, unit, learner
                  order by platform_id, course_id, unit, learner
                  on conflict (platform_id, course_id, unit, learner) do update set
                    started_at = least(u.started_at, excluded.started_at),
                    last_seen = greatest(u.last_seen, excluded.last_seen),
                    facts = u.facts + excluded.facts),
                days as (
                  insert into day_progress as d
                    (platform_id, course_id, unit, learner, day, facts, answers, right_answers,
                     active_millis)
                  select platform_id, course_id, unit, learner, (at at time zone 'UTC')::date,
                    count(*), sum(answers), sum(rights), sum(millis)
                  from told join counted using (platform_id, event_key) where not grade
                  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
                  on conflict (platform_id, course_id, unit, learner, day) do update set
                    facts = d.facts + excluded.facts,
                    answers = d.answers + excluded.answers,
                    right_answers = d.right_answers + excluded.right_answers,
                    active_millis = d.active_millis + excluded.active_millis)
                select platform_id, event_key from counted
                """)
            .bindArray("platforms", UUID.class, column(told.keySet(), Fact::platform))
            .bindArray("keys", UUID.class, column(told.keySet(), Fact::key))
            .bindArray("courses", UUID.class, column(events, e -> Cohort.of(e.occasion()).course()))
            .bindArray("units", String.class, column(events, LearningEvent::unit))
            .bindArray("learners", UUID.class, column(events, e -> e.occasion().actor()))
            .bindArray("times", String.class, column(events, e -> e.occasion().at().toString()))
            .bindArray("grades", Boolean.class, column(events, JdbcProgressBatch::ofOthers))
            .bindArray("answers", Integer.class, column(events, JdbcProgressBatch::answers))
            .bindArray("rights", Integer.class, column(events, JdbcProgressBatch::rights))
            .bindArray("millis", Long.class, column(events, JdbcProgressBatch::millis))
            .map(
                (row, context) ->
                    new Fact(
                        row.getObject("platform_id", UUID.class),
                        row.getObject("event_key", UUID.class)))
            .list());
  }

  /** What the LMS or a teacher did says nothing about when the learner was here. */
  private static boolean ofOthers(LearningEvent event) {
    return event instanceof GradeSent || (event instanceof AttemptJudged judged && judged.again());
  }

  private static int answers(LearningEvent event) {
    return event instanceof QuestionAnswered ? 1 : 0;
  }

  private static int rights(LearningEvent event) {
    return event instanceof QuestionAnswered answered && answered.right() ? 1 : 0;
  }

  private static long millis(LearningEvent event) {
    return event instanceof PageExperienced page ? Math.max(0, page.active().toMillis()) : 0;
  }

  private static <E, T> List<T> column(Collection<E> rows, Function<E, T> value) {
    return rows.stream().map(value).toList();
  }
}
