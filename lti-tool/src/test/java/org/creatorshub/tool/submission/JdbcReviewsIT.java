package org.creatorshub.tool.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.creatorshub.tool.submission.Reviews.Asked;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcReviewsIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final Reviews reviews = new JdbcReviews(jdbi);
  private final UUID platform = Tenants.add(jdbi);
  private final UUID deployment = UUID.randomUUID();
  private final UUID session = UUID.randomUUID();
  private final UUID person = person("user-1");

  @Test
  void findsTheLinkByItsColumn() {
    UUID link = link(deployment, "link-1", "https://lms/li/1");
    link(deployment, "link-2", "https://lms/li/2");
    link(UUID.randomUUID(), "link-1", "https://lms/li/1");
    Reviewed found = asked("user-1", "https://lms/li/1", "link-2");
    assertThat(found.link().map(Reviewed.Link::id)).contains(link);
    assertThat(found.link().flatMap(Reviewed.Link::unit)).contains("u07");
    assertThat(found.learner())
        .contains(new Reviewed.Learner(person, Optional.of("Name of user-1")));
  }

  @Test
  void findsTheLinkByItsIdWhereTheColumnIsNew() {
    UUID link = link(deployment, "link-1", null);
    assertThat(asked("user-1", "https://lms/li/9", "link-1").link().map(Reviewed.Link::id))
        .contains(link);
  }

  @Test
  void knowsNobodyWhoNeverCameAndNoForeignColumn() {
    Reviewed found = asked("stranger", "https://lms/li/9", null);
    assertThat(found.learner()).isEmpty();
    assertThat(found.link()).isEmpty();
    assertThat(found.runs()).isEmpty();
  }

  @Test
  void findsTheRunsWithAttempts() {
    UUID link = link(deployment, "link-1", "https://lms/li/1");
    UUID run = UUID.randomUUID();
    attempt(link, run);
    attempt(UUID.randomUUID(), UUID.randomUUID());
    assertThat(asked("user-1", "https://lms/li/1", null).runs()).containsExactly(run);
  }

  @Test
  void forgetsWhatNoSessionCanAskForAnyMore() {
    asked("user-1", "https://lms/li/1", null);
    reviews.note(
        platform,
        UUID.randomUUID(),
        new Asked(deployment, "user-1", Optional.empty(), Optional.empty()),
        NOW.plusSeconds(14 * 3_600));
    assertThat(reviews.of(platform, session)).isEmpty();
  }

  private Reviewed asked(String learner, String column, @Nullable String link) {
    reviews.note(
        platform,
        session,
        new Asked(deployment, learner, Optional.of(column), Optional.ofNullable(link)),
        NOW);
    assertThat(reviews.of(UUID.randomUUID(), session)).as("another platform").isEmpty();
    return reviews.of(platform, session).orElseThrow();
  }

  private UUID person(String subject) {
    UUID id = UUID.randomUUID();
    execute(
        """
        insert into person (platform_id, person_id, subject, pseudonym, name, created_at, seen_at)
        values (?, ?, ?, ?, ?, now(), now())
        """,
        platform,
        id,
        subject,
        UUID.randomUUID(),
        "Name of " + subject);
    return id;
  }

  private UUID link(UUID of, String ltiId, @Nullable String column) {
    UUID id = UUID.randomUUID();
    execute(
        """
        insert into resource_link (platform_id, link_id, deployment_key, lti_link_id, unit,
          lineitem_url) values (?, ?, ?, ?, 'u07', ?)
        """,
        platform,
        id,
        of,
        ltiId,
        column);
    return id;
  }

  private void attempt(UUID link, UUID run) {
    execute(
        """
        insert into attempt (platform_id, attempt_id, registration, person_id, link_id, unit, test,
          number, seed, questions, started_at, touched_at)
        values (?, ?, ?, ?, ?, 'u07', 't', 1, 1, '{}', now(), now())
        """,
        platform,
        UUID.randomUUID(),
        run,
        person,
        link);
  }

  private void execute(String sql, @Nullable Object... values) {
    jdbi.useHandle(handle -> handle.execute(sql, values));
  }
}
