package org.creatorshub.tool.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorshub.tool.session.SampleSessions.AT;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The session ladder: every case that interface.md asks the tests to hold. */
class EnteringSessionTest {
  private static final String TOKEN = "tttttttttttttttttttttttttttttttt";
  private static final String BROWSER = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
  private static final Optional<String> NO_COOKIE = Optional.empty();
  private static final Optional<String> COOKIE = Optional.of(BROWSER);

  private final InMemorySessions sessions = new InMemorySessions();
  private final UUID platform = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();
  private final UUID link = UUID.randomUUID();
  private final LaunchSession session = begin(person, link, TOKEN, BROWSER);

  private LaunchSession begin(UUID who, UUID where, String token, String browser) {
    LaunchSession launch =
        SampleSessions.launch(platform, who, UUID.randomUUID(), Optional.of(where));
    return sessions.begin(List.of(SampleSessions.of(launch, token, browser))).getFirst();
  }

  private Entry enter(String handle, Optional<String> cookie, boolean reading, Duration later) {
    Clock clock = Clock.fixed(AT.plus(later), ZoneOffset.UTC);
    return new EnteringSession(sessions, clock).enter(handle, cookie, reading);
  }

  private Entry enter(String handle, Optional<String> cookie) {
    return enter(handle, cookie, true, Duration.ZERO);
  }

  private static String refusal(Entry entry) {
    return entry instanceof Entry.Closed closed
        ? closed.refusal().id() + " " + closed.refusal().status()
        : entry.toString();
  }

  @Test
  void dropsTheTokenWhenTheCookieComesBack() {
    assertThat(enter(TOKEN, COOKIE)).isEqualTo(new Entry.WithoutToken("/l/1"));
    assertThat(enter("1", COOKIE)).isEqualTo(new Entry.Entered(session, "/l/1", Optional.empty()));
    assertThat(sessions.landings(platform, AT)).containsEntry(Landing.COOKIE, 1L);
  }

  @Test
  void keepsTheTokenWithoutCookie() {
    assertThat(enter(TOKEN, NO_COOKIE))
        .isEqualTo(new Entry.Entered(session, "/l/" + TOKEN, Optional.empty()));
    assertThat(sessions.landings(platform, AT)).containsEntry(Landing.TOKEN, 1L);
  }

  @Test
  void savesUnderTheTokenEvenWhenTheCookieCame() {
    assertThat(enter(TOKEN, COOKIE, false, Duration.ZERO)).isInstanceOf(Entry.Entered.class);
  }

  @Test
  void opensNoNumberWithoutItsBrowser() {
    assertThat(refusal(enter("1", NO_COOKIE))).isEqualTo("HUB-SESSION-01 403");
    assertThat(refusal(enter("1", Optional.of("c".repeat(32))))).isEqualTo("HUB-SESSION-01 403");
    assertThat(refusal(enter("2", COOKIE))).isEqualTo("HUB-SESSION-01 403");
  }

  @Test
  void opensNothingForForgedHandles() {
    assertThat(refusal(enter("f".repeat(32), COOKIE))).isEqualTo("HUB-SESSION-01 403");
    assertThat(refusal(enter("", COOKIE))).isEqualTo("HUB-SESSION-01 403");
    assertThat(refusal(enter("9999999999999999999999", COOKIE))).isEqualTo("HUB-SESSION-01 403");
    assertThat(refusal(enter("-1", COOKIE))).isEqualTo("HUB-SESSION-01 403");
  }

  @Test
  void letsTokensIdleForTwoHours() {
    assertThat(enter(TOKEN, NO_COOKIE, true, Duration.ofHours(2)))
        .isInstanceOf(Entry.Entered.class);
    assertThat(refusal(enter(TOKEN, NO_COOKIE, true, Duration.ofHours(4).plusSeconds(1))))
        .isEqualTo("HUB-SESSION-01 410");
  }

  @Test
  void letsCookieSessionsIdleForTwelveHours() {
    assertThat(enter("1", COOKIE, true, Duration.ofHours(12))).isInstanceOf(Entry.Entered.class);
    assertThat(refusal(enter("1", COOKIE, true, Duration.ofHours(24).plusSeconds(1))))
        .isEqualTo("HUB-SESSION-01 410");
  }

  @Test
  void refusesTheTokenToAnotherPersonsBrowser() {
    String theirs = "o".repeat(32);
    begin(UUID.randomUUID(), link, "u".repeat(32), theirs);
    assertThat(refusal(enter(TOKEN, Optional.of(theirs)))).isEqualTo("HUB-SESSION-03 403");
  }

  @Test
  void opensANewWindowWhoseCookieJarIsItsOwn() {
    assertThat(enter(TOKEN, Optional.of("n".repeat(32)))).isInstanceOf(Entry.Entered.class);
  }

  @Test
  void keepsTwoLinksOfOneBrowserAlive() {
    begin(person, UUID.randomUUID(), "v".repeat(32), BROWSER);
    assertThat(enter("1", COOKIE)).isInstanceOf(Entry.Entered.class);
    assertThat(enter("2", COOKIE)).isInstanceOf(Entry.Entered.class);
  }

  @Test
  void tellsTheOlderTabThatTheLinkWasOpenedAgain() {
    begin(person, link, "w".repeat(32), BROWSER);
    assertThat(refusal(enter("1", COOKIE, false, Duration.ZERO))).isEqualTo("HUB-SESSION-02 409");
    assertThat(refusal(enter(TOKEN, NO_COOKIE))).isEqualTo("HUB-SESSION-02 409");
    assertThat(enter("2", COOKIE)).isInstanceOf(Entry.Entered.class);
  }

  @Test
  void writesUseAtMostOnceAMinute() {
    enter(TOKEN, NO_COOKIE, true, Duration.ZERO);
    enter(TOKEN, NO_COOKIE, true, Duration.ofSeconds(60));
    assertThat(sessions.byNumber(1).map(StoredSession::usedAt)).contains(AT);
    enter(TOKEN, NO_COOKIE, true, Duration.ofSeconds(61));
    assertThat(sessions.byNumber(1).map(StoredSession::usedAt)).contains(AT.plusSeconds(61));
  }
}
