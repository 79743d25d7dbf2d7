package org.creatorshub.tool.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.quiz.MoreAttempts;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class JdbcAllowances implements Allowances, MoreAttempts {
  private static final String WHERE =
      """
       where platform_id = :platform and course_id = :course
        and (cast(:person as uuid) is null or person_id = cast(:person as uuid))
      """;

  private final Jdbi jdbi;

  JdbcAllowances(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Extension> extensions(UUID platform, UUID course, Optional<UUID> person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from due_extension" + WHERE + " order by unit")
                .bind("platform", platform)
                .bind("course", course)
                .bind("person", person.orElse(null))
                .map(
                    (row, context) ->
                        new Extension(
                            row.getObject("person_id", UUID.class),
                            row.getString("unit"),
                            row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list());
  }

  @Override
  public List<Further> further(UUID platform, UUID course, Optional<UUID> person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from more_attempts" + WHERE + " order by test")
                .bind("platform", platform)
                .bind("course", course)
                .bind("person", person.orElse(null))
                .map(
                    (row, context) ->
                        new Further(
                            row.getObject("person_id", UUID.class),
                            row.getString("test"),
                            row.getInt("attempts")))
                .list());
  }

  @Override
  public boolean extend(UUID platform, UUID course, Extension extension, Instant at) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into due_extension as e
                      (platform_id, person_id, course_id, unit, due_at, given_at)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (platform_id, person_id, course_id, unit) do update
                      set due_at = excluded.due_at, given_at = excluded.given_at
                    where e.due_at <> excluded.due_at
                    """,
                    platform,
                    extension.person(),
                    course,
                    extension.unit(),
                    extension.due().atOffset(ZoneOffset.UTC),
                    at.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public boolean giveAttempt(
      UUID platform, UUID course, UUID person, String test, int seen, Instant at) {
    return 0
        < jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into more_attempts as m
                          (platform_id, person_id, course_id, test, attempts, given_at)
                        select :platform, :person, :course, :test, 1, :at where :seen = 0
                          or exists (select 1 from more_attempts where platform_id = :platform
                            and person_id = :person and course_id = :course and test = :test)
                        on conflict (platform_id, person_id, course_id, test) do update
                          set attempts = m.attempts + 1, given_at = excluded.given_at
                        where m.attempts = :seen
                        """)
                    .bind("platform", platform)
                    .bind("person", person)
                    .bind("course", course)
                    .bind("test", test)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .bind("seen", seen)
                    .execute());
  }

  @Override
  public int of(UUID platform, UUID course, UUID person, String test) {
    return further(platform, course, Optional.of(person)).stream()
        .filter(one -> one.test().equals(test))
        .mapToInt(Further::attempts)
        .sum();
  }
}
