package org.creatorshub.tool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.MoodleAnswers;
import org.creatorshub.tool.lmsclient.MovingClock;
import org.creatorshub.tool.lmsclient.ScriptedTransport;
import org.creatorshub.tool.lmsclient.SomePlatform;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.Role;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingRosterIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final Platform PLATFORM = SomePlatform.some();
  private static final String MEMBERS = "https://lms.example/services/memberships";

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final MovingClock clock = new MovingClock();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final UUID context = UUID.randomUUID();
  private final ReadingRoster reading =
      new ReadingRoster(
          new JdbcRosters(jdbi),
          id -> Optional.of(PLATFORM),
          new LmsClient(transport, claims -> "signed", clock, uri -> true),
          clock);

  @BeforeEach
  void course() {
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

  private UUID launched(String subject, Role role) {
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

  private List<String> enrolled() {
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

  private RosterResult read() {
    return reading.read(PLATFORM.id(), context);
  }

  private static String members(String... entries) {
    return "{\"members\":[" + String.join(",", entries) + "]}";
  }

  private static String member(String subject, String role, String rest) {
    return "{\"user_id\":\"" + subject + "\",\"roles\":[\"" + role + "\"]" + rest + "}";
  }

  @Test
  void readsMoodlesRoster() {
    transport.then(
        200, MoodleAnswers.of("lti-services-teacher.json", "nrps").path("body").toString());
    assertThat(read()).isEqualTo(new RosterResult.Read(5));
    assertThat(enrolled())
        .containsExactly(
            "Asha Assistant LEARNER true",
            "Sam Student1 LEARNER true",
            "Sué Student2 LEARNER true",
            "Søren Student3 LEARNER true",
            "Tessa Teacher INSTRUCTOR true");
    assertThat(transport.sent().getFirst().headers())
        .containsEntry("Accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
  }

  @Test
  void readsEveryPageBeforeItChangesAnything() {
    String first = UUID.randomUUID().toString();
    transport
        .then(
            new Transport.Answered(
                200,
                Map.of("link", List.of("<" + MEMBERS + "?from=1>; rel=\"next\"")),
                members(member(first, "Learner", ",\"name\":\"A\""))))
        .then(503, "");
    assertThat(read()).isEqualTo(new RosterResult.Failed("the LMS answered 503"));
    assertThat(enrolled()).isEmpty();
  }

  @Test
  void keepsTheRoleOfALaunchAndTheNameThatTheRosterHides() {
    String subject = UUID.randomUUID().toString();
    launched(subject, Role.INSTRUCTOR);
    transport.then(200, members(member(subject, "Learner", "")));
    read();
    assertThat(enrolled()).containsExactly("Old Name INSTRUCTOR true");
  }

  @Test
  void marksWhoIsGoneOrInactive() {
    launched(UUID.randomUUID().toString(), Role.LEARNER);
    String stays = UUID.randomUUID().toString();
    transport.then(
        200, members(member(stays, "Learner", ",\"name\":\"New\",\"status\":\"Inactive\"")));
    read();
    assertThat(enrolled()).containsExactly("New LEARNER false", "Old Name LEARNER false");
  }

  @Test
  void leavesOutPreviewsAndUnknownRoles() {
    transport.then(
        200,
        members(
            member("p", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser", ""),
            member("q", "Observer", ""),
            member(
                UUID.randomUUID().toString(),
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner",
                ",\"given_name\":\"Ana\",\"family_name\":\"Ruiz\"")));
    assertThat(read()).isEqualTo(new RosterResult.Read(1));
    assertThat(enrolled()).containsExactly("Ana Ruiz LEARNER true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "{}", "{\"members\":[]}", "{\"members\":\"none\"}", "[1]"})
  void changesNothingForWhatIsNoRoster(String body) {
    launched(UUID.randomUUID().toString(), Role.LEARNER);
    transport.then(200, body);
    assertThat(read()).isInstanceOf(RosterResult.Failed.class);
    assertThat(enrolled()).containsExactly("Old Name LEARNER true");
  }

  @Test
  void readsOnItsOwnAtMostOnceAnHourAndOnlyWhereATeacherCame() {
    assertThat(due()).doesNotContain(context);
    launched(UUID.randomUUID().toString(), Role.INSTRUCTOR);
    assertThat(due()).contains(context);
    transport.then(503, "");
    read();
    clock.advance(java.time.Duration.ofMinutes(50));
    launched(UUID.randomUUID().toString(), Role.INSTRUCTOR);
    assertThat(due()).doesNotContain(context);
    clock.advance(java.time.Duration.ofMinutes(11));
    assertThat(due()).contains(context);
  }

  private List<UUID> due() {
    Instant before = clock.instant().minus(java.time.Duration.ofHours(1));
    return new JdbcRosters(jdbi).due(before).stream().map(Rosters.Course::context).toList();
  }

  @Test
  void knowsACourseWithoutARoster() {
    assertThat(reading.read(PLATFORM.id(), UUID.randomUUID()))
        .isEqualTo(new RosterResult.NotOffered());
  }
}
