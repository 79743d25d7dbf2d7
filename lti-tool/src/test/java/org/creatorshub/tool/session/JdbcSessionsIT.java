package org.creatorshub.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.database.TestDatabase;
import org.creatorshub.tool.lesson.Tenants;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSessionsIT implements SessionsContract {
  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.migrated();

  private final Jdbi jdbi = Jdbi.create(DATABASE.dataSource());

  @Override
  public Sessions sessions() {
    return new JdbcSessions(jdbi);
  }

  @Override
  public LaunchSession launchOfSomeone(UUID platform, Optional<UUID> link) {
    UUID person = UUID.randomUUID();
    UUID pseudonym = UUID.randomUUID();
    jdbi.useHandle(
        h ->
            h.execute(
                """
                insert into person (platform_id, person_id, subject, pseudonym, name, created_at,
                  seen_at) values (?, ?, ?, ?, 'Søren Student', now(), now())
                """,
                platform,
                person,
                person.toString(),
                pseudonym));
    return SampleSessions.launch(platform, person, pseudonym, link);
  }

  @Override
  public UUID somePlatform() {
    return Tenants.add(jdbi);
  }

  @Test
  void keepsNoSecretInTheDatabase() {
    UUID platform = somePlatform();
    LaunchSession launch = launchOfSomeone(platform, Optional.of(UUID.randomUUID()));
    sessions().begin(List.of(SampleSessions.of(launch, "a-secret-token", "a-secret-browser")));
    String stored =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select string_agg(s::text || t::text, '') from launch_session s
                        join launch_token t using (platform_id, session_id)
                        """)
                    .mapTo(String.class)
                    .one());
    assertThat(stored).doesNotContain("a-secret");
  }

  @Test
  void keepsDeepLinkingDataThatNoColumnOfJsonbCouldHold() {
    UUID platform = somePlatform();
    LaunchSession launch = launchOfSomeone(platform, Optional.empty());
    NewSession plain = SampleSessions.of(launch, "deep", "browser");
    String settings =
        "{\"deep_link_return_url\":\"https://lms.example/x\",\"data\":\"nul \\u0000 kept\"}";
    sessions()
        .begin(
            List.of(
                new NewSession(
                    plain.launch(),
                    "LtiDeepLinkingRequest",
                    plain.token(),
                    plain.browser(),
                    true,
                    Optional.of(settings),
                    plain.at())));
    String kept =
        jdbi.withHandle(
            h ->
                h.createQuery("select deep_link::text from launch_session where session_id = :id")
                    .bind("id", launch.id())
                    .mapTo(String.class)
                    .one());
    assertThat(kept).isEqualTo(settings);
    assertThat(
            sessions().byToken(plain.token().orElseThrow()).flatMap(StoredSession::deepLinkReturn))
        .contains("https://lms.example/x");
  }
}
