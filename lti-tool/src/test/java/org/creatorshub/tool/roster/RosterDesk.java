package org.creatorshub.tool.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.ScriptedTransport;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.Role;
import org.jdbi.v3.core.Jdbi;

/** A course whose roster a scripted LMS tells. */
final class RosterDesk {
  static final Platform PLATFORM = SomePlatform.some();
  static final String MEMBERS = "https://lms.example/services/memberships";

  final Jdbi jdbi;
  final MovingClock clock = new MovingClock();
  final ScriptedTransport transport = new ScriptedTransport();
  final UUID context = UUID.randomUUID();
  final Rosters rosters;
  final ReadingRoster reading;

  RosterDesk(DataSource database) {
    jdbi = Jdbi.create(database);
    rosters = new JdbcRosters(jdbi);
    reading =
        new ReadingRoster(
            rosters,
            RosterListener.NONE,
            id -> Optional.of(PLATFORM),
            new LmsClient(transport, claims -> "signed", clock, uri -> true),
            clock);
    course();
  }

  private void course() {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "insert into platform values (?, 'i', 'c', 'n', 'a', 't', 'u', 'j', true, now())"
                  + " on conflict do nothing",
              PLATFORM.id());
          handle.execute(
              """
              insert into context (platform_id, context_id, deployment_key, lti_context_id,
                memberships_url) values (?, ?, ?, ?, ?)
              """,
              PLATFORM.id(),
              context,
              UUID.randomUUID(),
              "c",
              MEMBERS);
        });
  }

  UUID launched(String subject, Role role) {
    UUID person = UUID.randomUUID();
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              insert into person (platform_id, person_id, subject, pseudonym, name, created_at,
                seen_at) values (?, ?, ?, ?, 'Old Name', now(), now())
              """,
              PLATFORM.id(),
              person,
              subject,
              UUID.randomUUID());
          handle.execute(
              """
              insert into enrolment (platform_id, context_id, person_id, role, launched_at)
              values (?, ?, ?, ?, cast(? as timestamptz))
              """,
              PLATFORM.id(),
              context,
              person,
              role.name(),
              clock.instant().toString());
        });
    return person;
  }

  List<String> enrolled() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(p.name, '-') || ' ' || e.role || ' ' || e.active
                    from enrolment e join person p using (platform_id, person_id)
                    where e.context_id = ? order by 1
                    """)
                .bind(0, context)
                .mapTo(String.class)
                .list());
  }

  RosterResult read() {
    return reading.read(PLATFORM.id(), context);
  }

  static String members(String... entries) {
    return "{\"members\":[" + String.join(",", entries) + "]}";
  }

  static String member(String subject, String role, String rest) {
    return "{\"user_id\":\"" + subject + "\",\"roles\":[\"" + role + "\"]" + rest + "}";
  }

  Transport.Reply page(String link, String relation, String... entries) {
    return new Transport.Answered(
        200, Map.of("link", List.of("<" + link + ">; rel=\"" + relation + "\"")), members(entries));
  }

  List<UUID> due() {
    Instant before = clock.instant().minus(java.time.Duration.ofHours(1));
    return rosters.due(before).stream().map(Rosters.Course::context).toList();
  }
}
