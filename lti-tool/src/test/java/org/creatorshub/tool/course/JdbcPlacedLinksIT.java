package org.creatorshub.tool.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcPlacedLinksIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final PlacedLinks links = new JdbcPlacedLinks(jdbi);
  private final UUID platform = Tenants.add(jdbi);
  private final UUID course = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();

  private UUID link(UUID context, String title, String unit, String column) {
    UUID link = UUID.randomUUID();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into resource_link (platform_id, link_id, deployment_key, context_id,
                  lti_link_id, title, unit, lineitem_url)
                values (?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''))
                """,
                platform,
                link,
                UUID.randomUUID(),
                context,
                link.toString(),
                title,
                unit,
                column));
    return link;
  }

  private void session(UUID who, UUID link, UUID run) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into launch_session (platform_id, session_id, number, person_id, link_id,
                  registration, role, message_type, csrf, created_at, used_at)
                values (?, ?, nextval('launch_number'), ?, ?, ?, 'LEARNER',
                  'LtiResourceLinkRequest', 'x', now(), now())
                """,
                platform,
                UUID.randomUUID(),
                who,
                link,
                run));
  }

  @Test
  void readsTheLinksOfOneCourse() {
    UUID second = link(course, "Week 3", "u08", "");
    UUID first = link(course, "", "u07", "https://lms.example/item/1");
    link(course, "Navigation", "", "");
    link(UUID.randomUUID(), "Elsewhere", "u07", "");
    assertThat(links.in(platform, course))
        .containsExactly(
            new PlacedLink(first, "", "u07", true), new PlacedLink(second, "Week 3", "u08", false));
    assertThat(links.in(UUID.randomUUID(), course)).isEmpty();
  }

  @Test
  void readsWhatAPersonOpened() {
    UUID link = link(course, "Week 3", "u08", "");
    UUID run = UUID.randomUUID();
    session(person, link, run);
    session(person, link, run);
    session(UUID.randomUUID(), link, UUID.randomUUID());
    assertThat(links.openedBy(platform, person)).isEqualTo(Map.of(link, run));
    assertThat(links.openedBy(UUID.randomUUID(), person)).isEmpty();
  }
}
