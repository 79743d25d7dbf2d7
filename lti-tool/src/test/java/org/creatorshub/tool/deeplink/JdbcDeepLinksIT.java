package org.creatorshub.tool.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcDeepLinksIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final DeepLinks links = new JdbcDeepLinks(jdbi);
  private final UUID platform = Tenants.add(jdbi);
  private final UUID course = UUID.randomUUID();

  @BeforeEach
  void launch() {
    UUID deployment = UUID.randomUUID();
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "insert into deployment values (?, ?, 'dep-1', 'active', now())",
              platform,
              deployment);
          handle.execute(
              """
              insert into context (platform_id, context_id, deployment_key, lti_context_id)
              values (?, ?, ?, 'c')
              """,
              platform,
              course,
              deployment);
        });
  }

  private UUID session(boolean inCourse, String settings) {
    UUID session = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into launch_session (platform_id, session_id, number, person_id, context_id,
                  role, message_type, csrf, deep_link, created_at, used_at)
                values (?, ?, nextval('launch_number'), ?, cast(nullif(?, '') as uuid),
                  'INSTRUCTOR', 'LtiDeepLinkingRequest', 'x', cast(nullif(?, '') as json), now(),
                  now())
                """,
                platform,
                session,
                UUID.randomUUID(),
                inCourse ? course.toString() : "",
                settings));
    return session;
  }

  @Test
  void readsWhatTheLaunchKept() {
    UUID session =
        session(
            true,
            """
            {"deep_link_return_url": "https://lms.example/back?a=1",
             "accept_types": ["link", "ltiResourceLink"], "accept_multiple": true,
             "accept_presentation_document_targets": ["iframe"], "auto_create": true,
             "accept_media_types": "text/html, */*", "title": "Week 3",
             "accept_lineitem": false, "data": "opaque"}
            """);
    DeepLinkRequest request = links.of(platform, session).orElseThrow();
    assertThat(request.returnUrl()).isEqualTo(URI.create("https://lms.example/back?a=1"));
    assertThat(request.deployment()).isEqualTo("dep-1");
    assertThat(request.data()).contains("opaque");
    assertThat(request.title()).isEqualTo("Week 3");
    assertThat(request.accepts())
        .isEqualTo(
            new Accepts(
                Set.of("link", "ltiResourceLink"),
                Set.of("iframe"),
                List.of("text/html", "*/*"),
                true,
                Accepts.Columns.IGNORED,
                true));
  }

  @Test
  void takesCautiousValuesForWhatWasNotSaid() {
    UUID session =
        session(false, "{\"deep_link_return_url\":\"https://l.example\",\"accept_types\":[3]}");
    DeepLinkRequest request = links.of(platform, session).orElseThrow();
    assertThat(request.data()).isEmpty();
    assertThat(request.title()).isEmpty();
    assertThat(request.accepts())
        .isEqualTo(
            new Accepts(Set.of(), Set.of(), List.of(), false, Accepts.Columns.UNSAID, false));
  }

  @Test
  void guessesNoDeploymentAmongSeveral() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into deployment values (?, ?, 'dep-2', 'active', now())",
                platform,
                UUID.randomUUID()));
    assertThat(links.of(platform, session(false, "{\"accept_types\":[]}"))).isEmpty();
  }

  @Test
  void findsNoRequestInOtherLaunches() {
    assertThat(links.of(platform, session(true, ""))).isEmpty();
    assertThat(links.of(platform, UUID.randomUUID())).isEmpty();
  }

  @Test
  void takesOneAnswer() {
    UUID session = UUID.randomUUID();
    assertThat(links.answer(platform, session, Instant.EPOCH)).isTrue();
    assertThat(links.answer(platform, session, Instant.EPOCH)).isFalse();
  }
}
