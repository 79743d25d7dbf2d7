package org.creatorshub.tool.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcPeopleIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final People people = new JdbcPeople(jdbi);

  @Test
  void listsActiveLearnersOfTheCourseInTheOrderOfTheirComing() {
    UUID platform = Tenants.add(jdbi);
    UUID course = UUID.randomUUID();
    UUID second = person(platform, "Björn", 2);
    UUID first = person(platform, "  ", 1);
    enrol(platform, course, second, "LEARNER", true);
    enrol(platform, course, first, "LEARNER", true);
    enrol(platform, course, person(platform, "Teacher", 3), "INSTRUCTOR", true);
    enrol(platform, course, person(platform, "Left", 4), "LEARNER", false);
    enrol(platform, UUID.randomUUID(), person(platform, "Elsewhere", 5), "LEARNER", true);
    People.Known known = people.of(platform, course);
    assertThat(known.learners()).extracting(Member::person).containsExactly(first, second);
    assertThat(known.learners().getFirst().name()).isEmpty();
    assertThat(known.learners().getLast().name()).contains("Björn");
    assertThat(known.rosterReadAt()).isEmpty();
    assertThat(known.left())
        .flatExtracting(left -> left.name().stream().toList())
        .containsExactly("Left");
  }

  @Test
  void tellsWhenTheRosterWasRead() {
    UUID platform = Tenants.add(jdbi);
    UUID course = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into context (platform_id, context_id, deployment_key, lti_context_id,
                  roster_read_at) values (?, ?, ?, 'c', now())
                """,
                platform,
                course,
                UUID.randomUUID()));
    assertThat(people.of(platform, course).rosterReadAt()).isPresent();
  }

  private UUID person(UUID platform, @Nullable String name, int day) {
    UUID person = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into person (platform_id, person_id, subject, pseudonym, name, created_at,
                  seen_at)
                values (?, ?, ?, ?, ?, timestamptz '2026-03-01' + ? * interval '1 day', now())
                """,
                platform,
                person,
                person.toString(),
                UUID.randomUUID(),
                name,
                day));
    return person;
  }

  private void enrol(UUID platform, UUID course, UUID person, String role, boolean active) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into enrolment (platform_id, context_id, person_id, role, active)"
                    + " values (?, ?, ?, ?, ?)",
                platform,
                course,
                person,
                role,
                active));
  }
}
