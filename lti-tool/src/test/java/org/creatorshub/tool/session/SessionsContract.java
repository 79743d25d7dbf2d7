package org.creatorshub.tool.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.tool.session.SampleSessions.AT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.keys.Fingerprint;
import org.junit.jupiter.api.Test;

/** What every store of sessions keeps to. */
interface SessionsContract {
  Sessions sessions();

  /** A launch of a new person in a platform that both exist in the store. */
  LaunchSession launchOfSomeone(UUID platform, Optional<UUID> link);

  /** A platform that exists in the store; a new one each time. */
  UUID somePlatform();

  private LaunchSession begin(NewSession session) {
    return sessions().begin(List.of(session)).getFirst();
  }

  @Test
  default void beginsSeveralInTheirOrderAndKeepsTheLastOfARunOpen() {
    LaunchSession one = launchOfSomeone(somePlatform(), Optional.of(UUID.randomUUID()));
    LaunchSession again =
        SampleSessions.launch(one.platform(), one.person(), one.pseudonym(), one.link());
    LaunchSession other = launchOfSomeone(somePlatform(), Optional.empty());
    List<LaunchSession> begun =
        sessions()
            .begin(
                List.of(
                    SampleSessions.of(one, "s-1", "b"),
                    SampleSessions.of(again, "s-2", "b"),
                    SampleSessions.of(other, "s-3", "b")));
    assertThat(begun)
        .extracting(LaunchSession::id)
        .containsExactly(one.id(), again.id(), other.id());
    assertThat(begun)
        .extracting(s -> sessions().byNumber(s.number()).map(StoredSession::ended).orElseThrow())
        .containsExactly(true, false, false);
  }

  @Test
  default void landsByCookieWhereNoSecretIsNeeded() {
    LaunchSession launch = launchOfSomeone(somePlatform(), Optional.empty());
    NewSession with = SampleSessions.of(launch, "s", "b");
    LaunchSession begun =
        begin(
            new NewSession(
                launch,
                with.messageType(),
                Optional.empty(),
                with.browser(),
                true,
                Optional.empty(),
                AT));
    assertThat(sessions().byNumber(begun.number()).flatMap(StoredSession::landing))
        .contains(Landing.COOKIE);
  }

  @Test
  default void findsByNumberAndByToken() {
    LaunchSession launch = launchOfSomeone(somePlatform(), Optional.of(UUID.randomUUID()));
    LaunchSession begun = begin(SampleSessions.of(launch, "token-1", "browser-1"));
    StoredSession byNumber = sessions().byNumber(begun.number()).orElseThrow();
    assertThat(byNumber.launch()).isEqualTo(begun);
    assertThat(byNumber.browser()).contains(Fingerprint.of("browser-1"));
    assertThat(sessions().browser(begun.platform(), begun.id()))
        .contains(Fingerprint.of("browser-1"));
    assertThat(sessions().browser(UUID.randomUUID(), begun.id())).isEmpty();
    assertThat(byNumber.usedAt()).isEqualTo(AT);
    assertThat(byNumber.ended()).isFalse();
    assertThat(sessions().byToken(Fingerprint.of("token-1"))).contains(byNumber);
    assertThat(sessions().byToken(Fingerprint.of("token-2"))).isEmpty();
    assertThat(sessions().byNumber(begun.number() + 1_000)).isEmpty();
    assertThat(begun.withNumber(0)).isEqualTo(launch);
  }

  @Test
  default void endsTheOlderSessionOfTheSameLinkOnly() {
    UUID link = UUID.randomUUID();
    LaunchSession launch = launchOfSomeone(somePlatform(), Optional.of(link));
    LaunchSession other =
        SampleSessions.launch(
            launch.platform(), launch.person(), launch.pseudonym(), Optional.of(UUID.randomUUID()));
    LaunchSession again =
        SampleSessions.launch(
            launch.platform(), launch.person(), launch.pseudonym(), Optional.of(link));
    long first = begin(SampleSessions.of(launch, "a-1", "b")).number();
    long elsewhere = begin(SampleSessions.of(other, "a-2", "b")).number();
    long second = begin(SampleSessions.of(again, "a-3", "b")).number();
    assertThat(sessions().byNumber(first).map(StoredSession::ended)).contains(true);
    assertThat(sessions().byNumber(elsewhere).map(StoredSession::ended)).contains(false);
    assertThat(sessions().byNumber(second).map(StoredSession::ended)).contains(false);
  }

  @Test
  default void opensByEveryTokenAdded() {
    LaunchSession launch = launchOfSomeone(somePlatform(), Optional.of(UUID.randomUUID()));
    LaunchSession begun = begin(SampleSessions.of(launch, "frame", "b"));
    sessions().addToken(begun.platform(), begun.id(), Fingerprint.of("window"), AT);
    assertThat(sessions().byToken(Fingerprint.of("window")))
        .isEqualTo(sessions().byToken(Fingerprint.of("frame")));
  }

  @Test
  default void remembersUseAndTheFirstLanding() {
    UUID platform = somePlatform();
    LaunchSession launch = launchOfSomeone(platform, Optional.of(UUID.randomUUID()));
    LaunchSession begun = begin(SampleSessions.of(launch, "use", "b"));
    assertThat(sessions().landings(platform, AT)).isEmpty();
    sessions().touch(platform, begun.id(), AT.plusSeconds(90), Landing.COOKIE);
    sessions().touch(platform, begun.id(), AT.plusSeconds(60), Landing.TOKEN);
    StoredSession found = sessions().byNumber(begun.number()).orElseThrow();
    assertThat(found.usedAt()).isEqualTo(AT.plusSeconds(90));
    assertThat(found.landing()).contains(Landing.COOKIE);
    assertThat(sessions().landings(platform, AT)).isEqualTo(Map.of(Landing.COOKIE, 1L));
    assertThat(sessions().landings(platform, AT.plusSeconds(1))).isEmpty();
  }

  @Test
  default void knowsABrowserOfAnotherPerson() {
    UUID platform = somePlatform();
    LaunchSession one = launchOfSomeone(platform, Optional.of(UUID.randomUUID()));
    begin(SampleSessions.of(one, "mine", "my browser"));
    Fingerprint mine = Fingerprint.of("my browser");
    assertThat(sessions().servesAnother(platform, mine, UUID.randomUUID())).isTrue();
    assertThat(sessions().servesAnother(platform, mine, one.person())).isFalse();
    assertThat(sessions().servesAnother(somePlatform(), mine, UUID.randomUUID())).isFalse();
    assertThat(sessions().servesAnother(platform, Fingerprint.of("new"), one.person())).isFalse();
  }
}
