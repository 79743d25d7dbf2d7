package org.creatorshub.tool.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.quiz.Excluded;
import org.jdbi.v3.core.Jdbi;

/** Exclusions in PostgreSQL. Whoever hands in holds the test's lock with others of their kind. */
@ApplicationScoped
class JdbcExclusions implements Exclusions, Excluded {
  private final Jdbi jdbi;

  JdbcExclusions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void lock(UUID platform, UUID course, String test) {
    hold("pg_advisory_xact_lock", platform, course, test);
  }

  private void hold(String how, UUID platform, UUID course, String test) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select cast(" + how + "(hashtextextended(:name, 0)) as text)")
                .bind("name", "exclusion " + platform + " " + course + " " + test)
                .mapTo(String.class)
                .list());
  }

  @Override
  public List<Exclusion> of(UUID platform, UUID course) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from excluded_question
                    where platform_id = :platform and course_id = :course
                    order by excluded_at desc, question
                    """)
                .bind("platform", platform)
                .bind("course", course)
                .map(
                    (row, context) ->
                        new Exclusion(
                            row.getString("unit"),
                            row.getString("test"),
                            row.getString("question"),
                            row.getObject("excluded_at", OffsetDateTime.class).toInstant(),
                            row.getString("reason")))
                .list());
  }

  @Override
  public boolean add(UUID platform, UUID course, Exclusion exclusion) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into excluded_question
                      (platform_id, course_id, test, question, unit, excluded_at, reason)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    platform,
                    course,
                    exclusion.test(),
                    exclusion.question(),
                    exclusion.unit(),
                    exclusion.at().atOffset(ZoneOffset.UTC),
                    exclusion.reason()));
  }

  @Override
  public boolean remove(UUID platform, UUID course, String test, String question) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    delete from excluded_question where platform_id = ? and course_id = ?
                      and test = ? and question = ?
                    """,
                    platform,
                    course,
                    test,
                    question));
  }

  @Override
  public Set<String> of(UUID platform, UUID course, String test) {
    return jdbi.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery(
                        """
                        select question from excluded_question where platform_id = :platform
                          and course_id = :course and test = :test
                        """)
                    .bind("platform", platform)
                    .bind("course", course)
                    .bind("test", test)
                    .mapTo(String.class)
                    .list()));
  }

  @Override
  public Set<String> held(UUID platform, UUID course, String test) {
    hold("pg_advisory_xact_lock_shared", platform, course, test);
    return of(platform, course, test);
  }
}
