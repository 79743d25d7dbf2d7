package org.creatorshub.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.launch.InMemoryWaitingLaunches;
import org.creatorshub.tool.launch.TidyingUp;
import org.creatorshub.tool.launch.check.SettableClock;
import org.creatorshub.tool.login.InMemoryUsedStates;
import org.creatorshub.tool.login.SealedLogins;
import org.creatorshub.tool.requirement.Requirement;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Launches come every day; what is kept of them does not grow. */
@Requirement("LTI-LOGIN-11")
class JdbcOldSessionsIT {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private static final int A_DAY = 120;

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());
  private final SettableClock clock = new SettableClock(Instant.parse("2026-09-01T08:00:00Z"));
  private final InMemoryUsedStates used = new InMemoryUsedStates();
  private final InMemoryWaitingLaunches waiting = new InMemoryWaitingLaunches();
  private final TidyingUp tidying =
      new TidyingUp(
          new SealedLogins(new byte[32], new SecureRandom(), used),
          waiting,
          new JdbcOldSessions(jdbi),
          clock);

  private LaunchSession someone() {
    UUID platform = UUID.randomUUID();
    UUID person = UUID.randomUUID();
    jdbi.useHandle(
        h -> {
          h.execute(
              """
              insert into platform (platform_id, issuer, client_id, name, auth_url, token_url,
                token_audience, jwks_url, created_at)
              values (?, 'https://lms.example', ?, 'LMS', 'a', 't', 't', 'j', now())
              """,
              platform,
              platform.toString());
          h.execute(
              """
              insert into person (platform_id, person_id, subject, pseudonym, created_at, seen_at)
              values (?, ?, 's', ?, now(), now())
              """,
              platform,
              person,
              person);
        });
    return SampleSessions.launch(platform, person, person, Optional.empty());
  }

  private long rows(String table) {
    return jdbi.withHandle(
        h -> h.createQuery("select count(*) from " + table).mapTo(Long.class).one());
  }

  private void aDayOfLaunches(LaunchSession person) {
    List<NewSession> launches = new ArrayList<>();
    for (int i = 0; i < A_DAY; i++) {
      LaunchSession launch =
          SampleSessions.launch(
              person.platform(), person.person(), person.pseudonym(), Optional.empty());
      NewSession sample = SampleSessions.of(launch, UUID.randomUUID().toString(), "b");
      launches.add(
          new NewSession(
              launch,
              sample.messageType(),
              sample.token(),
              sample.browser(),
              true,
              Optional.empty(),
              clock.instant()));
      Fingerprint some = Fingerprint.of(UUID.randomUUID().toString());
      used.use(some, clock.instant());
      waiting.hold(person.platform(), some, some, new byte[8], clock.instant());
    }
    new JdbcSessions(jdbi).begin(launches);
  }

  @Test
  void keepsAMonthOfSessionsAndMinutesOfLogins() {
    LaunchSession person = someone();
    for (int day = 0; day < 70; day++) {
      aDayOfLaunches(person);
      clock.pass(Duration.ofHours(24));
      tidying.tidy();
      assertThat(rows("launch_session")).isLessThanOrEqualTo(31L * A_DAY);
      assertThat(rows("launch_token")).isLessThanOrEqualTo(31L * A_DAY);
      assertThat(waiting.forgetBefore(clock.instant())).isZero();
      assertThat(used.forgetBefore(clock.instant())).isZero();
    }
    assertThat(rows("launch_session")).isGreaterThanOrEqualTo(29L * A_DAY);
    clock.pass(Duration.ofDays(40));
    tidying.tidy();
    assertThat(rows("launch_session")).isZero();
    assertThat(rows("launch_token")).isZero();
  }

  @Test
  void forgetsWhatHungOnASession() {
    LaunchSession launch = someone();
    LaunchSession begun =
        new JdbcSessions(jdbi).begin(List.of(SampleSessions.of(launch, "gone", "b"))).getFirst();
    jdbi.useHandle(
        h -> {
          UUID platform = begun.platform();
          h.execute("insert into session_begun values (?, ?, now())", platform, begun.id());
          h.execute("insert into deep_link_answer values (?, ?, now())", platform, begun.id());
          for (String told : List.of("now()", "null")) {
            h.execute(
                """
                insert into page_visit (platform_id, session_id, page, unit, registration,
                  pseudonym, link_id, shown_at, touched_at, told_at)
                values (?, ?, '%s', 'u07', ?, ?, ?, now(), now(), %s)
                """
                    .formatted(told, told),
                platform,
                begun.id(),
                platform,
                platform,
                platform);
          }
        });
    new JdbcOldSessions(jdbi).forget(SampleSessions.AT.plus(Duration.ofDays(40)), 100);
    assertThat(rows("session_begun")).isZero();
    assertThat(rows("deep_link_answer")).isZero();
    assertThat(rows("page_visit")).as("visits that nobody was told of yet").isEqualTo(1);
  }

  @Test
  void keepsAnOldSessionThatIsStillUsed() {
    LaunchSession launch = someone();
    UUID platform = launch.platform();
    JdbcSessions sessions = new JdbcSessions(jdbi);
    LaunchSession begun = sessions.begin(List.of(SampleSessions.of(launch, "old", "b"))).getFirst();
    Instant later = SampleSessions.AT.plus(Duration.ofDays(40));
    sessions.touch(platform, begun.id(), later, Landing.COOKIE);
    JdbcOldSessions old = new JdbcOldSessions(jdbi);
    assertThat(old.forget(later.minusSeconds(1), 100)).isZero();
    assertThat(old.forget(later.plusSeconds(1), 100)).isEqualTo(1);
  }
}
