package org.creatorshub.tool.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.creatorshub.tool.notice.Notices;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcCopiesIT {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final Copies copies = new JdbcCopies(jdbi);
  private final UUID platform = Tenants.add(jdbi);
  private final UUID deployment = UUID.randomUUID();
  private final UUID copy = UUID.randomUUID();

  @BeforeEach
  void courses() {
    context(platform, copy, "copy", "The copy");
    context(platform, UUID.randomUUID(), "older", "The oldest");
  }

  private void context(UUID ofPlatform, UUID id, String lti, @Nullable String title) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into context (platform_id, context_id, deployment_key, lti_context_id, title)
                values (?, ?, ?, ?, ?)
                """,
                ofPlatform,
                id,
                deployment,
                lti,
                title));
  }

  private void link(UUID id, String lti, UUID context) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into resource_link (platform_id, link_id, deployment_key, lti_link_id,
                  context_id) values (?, ?, ?, ?, ?)
                """,
                platform,
                id,
                deployment,
                lti,
                context));
  }

  private Copies.Course course() {
    return new Copies.Course(platform, deployment, "copy");
  }

  private Optional<String> title() {
    return copies.originOf(platform, copy).orElseThrow().title();
  }

  @Test
  void knowsNoOriginOfACourseThatIsNoCopy() {
    assertThat(copies.originOf(platform, copy)).isEmpty();
  }

  @Test
  void namesTheNewestOriginThatWeKnow() {
    copies.launched(course(), List.of("unknown", "older"), NOON);
    assertThat(title()).contains("The oldest");
    context(platform, UUID.randomUUID(), "unknown", "The newest");
    assertThat(title()).contains("The newest");
  }

  @Test
  void saysThatACourseIsACopyOfOneThatWeDoNotKnow() {
    copies.launched(course(), List.of("never-seen"), NOON);
    assertThat(title()).isEmpty();
  }

  @Test
  void findsNoOriginInAnotherPlatform() {
    UUID other = Tenants.add(jdbi);
    context(other, UUID.randomUUID(), "foreign", "Of others");
    copies.launched(course(), List.of("foreign"), NOON);
    assertThat(title()).isEmpty();
  }

  @Test
  void learnsOfACopyFromANoticeBeforeAnybodyOpensIt() {
    new CopyWork(copies)
        .work(
            new Notices.Waiting(
                platform,
                deployment,
                "notice-1",
                "LtiContextCopyNotice",
                NOON,
                Optional.of("copy"),
                List.of("older")),
            NOON);
    assertThat(title()).contains("The oldest");
  }

  @Test
  void believesALaunchMoreThanANotice() {
    copies.launched(course(), List.of("older"), NOON);
    copies.notified(course(), List.of("never-seen"), NOON);
    assertThat(title()).contains("The oldest");
    assertThat(copies.origins(course())).containsExactly("older");
  }

  @Test
  void findsTheCourseOfACopiedLinkWhereOnlyTheLinkTells() {
    UUID origin = UUID.randomUUID();
    context(platform, origin, "source", "The source");
    link(UUID.randomUUID(), "link-1", origin);
    UUID copied = UUID.randomUUID();
    link(copied, "link-2", copy);
    copies.linkCopied(platform, copied, List.of("link-1"));
    assertThat(copies.linkOrigins(platform, copied)).containsExactly("link-1");
    assertThat(title()).contains("The source");
  }
}
