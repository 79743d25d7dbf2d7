package org.creatorshub.tool.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.admin.MakingStartLink.Link;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.InMemoryAuditLog;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.lesson.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the one-time link to the end of a session. */
class EnteringTest {
  private static final String GOOD = "correct horse battery";
  private static final String NETWORK = "192.0.2.7";
  private static final Scope ALL = new Scope.Everything();

  private final SettableClock clock = new SettableClock();
  private final Accounts accounts = new InMemoryAccounts();
  private final AdminSessions sessions = new InMemoryAdminSessions(accounts);
  private final InMemoryAuditLog log = new InMemoryAuditLog(clock);
  private final Secrets secrets = new Secrets(new SecureRandom());
  private final StartLinks links = new InMemoryStartLinks();
  private final Passphrases passphrases = new Passphrases(new SecureRandom());
  private final Lockout lockout = new Lockout(new InMemoryAttempts(), log, clock);
  private final BeginningSession beginning =
      new BeginningSession(accounts, sessions, log, secrets, clock);
  private final MakingStartLink making = new MakingStartLink(accounts, links, log, secrets, clock);
  private final Starting starting =
      new Starting(links, accounts, sessions, passphrases, beginning, log, clock);
  private final SigningIn signing =
      new SigningIn(accounts, passphrases, lockout, beginning, Runnable::run);
  private final EnteringConsole entering = new EnteringConsole(sessions, secrets, clock);

  private String link(String name, Scope scope) {
    Link link = making.make(name, scope, Duration.ofHours(24), Actor.atServer());
    return ((Link.Made) link).path().substring("/admin/start/".length());
  }

  private String begun(SignIn result) {
    return ((SignIn.Begun) result).token();
  }

  private String operator() {
    return begun(starting.start(link("operator", ALL), GOOD, GOOD, NETWORK));
  }

  @Test
  void letsTheFirstOperatorChooseAPassphraseAndIn() {
    assertThat(making.nobodyCanEnter()).isTrue();
    String token = link("operator", ALL);
    assertThat(starting.look(token)).isPresent();
    String session = begun(starting.start(token, GOOD, GOOD, NETWORK));
    assertThat(entering.enter(session)).isPresent();
    assertThat(making.nobodyCanEnter()).isFalse();
    assertThat(starting.start(token, GOOD, GOOD, NETWORK))
        .as("works once")
        .isInstanceOf(SignIn.Refused.class);
    assertThat(begun(signing.signIn("Operator", GOOD, NETWORK))).isNotEqualTo(session);
    assertThat(log.actions())
        .containsExactly("one-time link made", "passphrase chosen", "signed in", "signed in");
    assertThat(log.everything()).doesNotContain(GOOD).doesNotContain(token).doesNotContain(session);
  }

  @Test
  void letsAOneTimeLinkRunOut() {
    String token = link("operator", ALL);
    clock.pass(Duration.ofHours(24));
    assertThat(starting.look(token)).isEmpty();
    assertThat(starting.start(token, GOOD, GOOD, NETWORK))
        .isInstanceOfSatisfying(
            SignIn.Refused.class, refused -> assertThat(refused.status()).isEqualTo(410));
  }

  @ParameterizedTest
  @CsvSource({
    "short, short",
    "correct horse battery, correct horse batterie",
    "aaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaa",
    "'', ''"
  })
  void leavesTheLinkUsableAfterAPoorPassphrase(String first, String again) {
    String token = link("operator", ALL);
    assertThat(starting.start(token, first, again, NETWORK))
        .isInstanceOfSatisfying(
            SignIn.Refused.class, refused -> assertThat(refused.status()).isEqualTo(422));
    assertThat(starting.look(token)).isPresent();
  }

  @Test
  void endsEverySessionWhenAPassphraseIsChosenAnew() {
    String old = operator();
    starting.start(link("operator", ALL), "another good one", "another good one", NETWORK);
    assertThat(entering.enter(old)).isEmpty();
    assertThat(signing.signIn("operator", GOOD, NETWORK)).isInstanceOf(SignIn.Refused.class);
  }

  @Test
  void neverMakesAnAccountOfOnePlatformAnOperator() {
    Scope campus = new Scope.OnePlatform(UUID.randomUUID());
    starting.start(link("maria", campus), GOOD, GOOD, NETWORK);
    assertThat(making.make("Maria", ALL, Duration.ofHours(1), Actor.atServer()))
        .isInstanceOf(Link.Refused.class);
    assertThat(accounts.byName("maria").orElseThrow().scope()).isEqualTo(campus);
  }

  @Test
  void saysTheSameOfAWrongNameAndOfAWrongPassphrase() {
    operator();
    assertThat(signing.signIn("operator", "wrong", NETWORK))
        .isEqualTo(signing.signIn("no such name", "wrong", NETWORK));
  }

  @ParameterizedTest
  @CsvSource({"operator", "no such name"})
  void locksANameAfterFiveTriesWhetherItExistsOrNot(String name) {
    operator();
    for (int i = 0; i < Lockout.PER_NAME; i++) {
      assertThat(signing.signIn(name, "wrong " + i, NETWORK))
          .isInstanceOfSatisfying(
              SignIn.Refused.class, refused -> assertThat(refused.status()).isEqualTo(401));
    }
    assertThat(signing.signIn(name, GOOD, "198.51.100.1"))
        .isInstanceOfSatisfying(
            SignIn.Refused.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(429);
              assertThat(refused.sentence()).contains("12:15 UTC").contains("admin-token");
            });
    signing.signIn(name, GOOD, NETWORK);
    assertThat(log.actions()).filteredOn("sign-in locked"::equals).hasSize(1);
    assertThat(log.everything()).doesNotContain("no such name");
    clock.pass(Lockout.WINDOW);
    assertThat(signing.signIn("operator", GOOD, NETWORK)).isInstanceOf(SignIn.Begun.class);
  }

  @Test
  void locksANetworkThatTriesManyNames() {
    operator();
    for (int i = 0; i < Lockout.PER_NETWORK; i++) {
      signing.signIn("name " + i, "wrong", "2001:db8::" + Integer.toHexString(i + 1));
    }
    assertThat(signing.signIn("operator", GOOD, "2001:db8::ffff"))
        .as("one household has many addresses")
        .isInstanceOf(SignIn.Refused.class);
    assertThat(signing.signIn("operator", GOOD, "2001:db8:0:1::1"))
        .isInstanceOf(SignIn.Begun.class);
  }

  @Test
  void forgetsWrongTriesAfterARightOne() {
    operator();
    for (int i = 0; i < 3 * Lockout.PER_NAME; i++) {
      boolean last = i % Lockout.PER_NAME == Lockout.PER_NAME - 1;
      signing.signIn("operator", last ? GOOD : "wrong", "192.0.2." + i);
    }
    assertThat(signing.signIn("operator", GOOD, "192.0.2.99")).isInstanceOf(SignIn.Begun.class);
  }

  @Test
  void endsASessionAfterHalfAnHourWithoutARequest() {
    String session = operator();
    clock.pass(EnteringConsole.IDLE);
    String next = entering.enter(session).orElseThrow().newToken().orElseThrow();
    clock.pass(EnteringConsole.IDLE.plusSeconds(1));
    assertThat(entering.enter(next)).isEmpty();
  }

  @Test
  void endsASessionAfterTwelveHoursInAnyCase() {
    String session = operator();
    for (int i = 0; i < 12 * 6; i++) {
      clock.pass(Duration.ofMinutes(10));
      EnteringConsole.Entered entered = entering.enter(session).orElseThrow();
      session = entered.newToken().orElse(session);
    }
    clock.pass(Duration.ofSeconds(1));
    assertThat(entering.enter(session)).isEmpty();
  }

  @Test
  void changesTheIdAndLetsTheOldOneBeGoodForAMomentOnly() {
    String first = operator();
    assertThat(entering.enter(first).orElseThrow().newToken()).isEmpty();
    clock.pass(EnteringConsole.SAME_ID.plusSeconds(1));
    Optional<String> next = entering.enter(first).orElseThrow().newToken();
    assertThat(next).isPresent();
    assertThat(entering.enter(first)).as("was on its way").isPresent();
    clock.pass(EnteringConsole.GRACE.plusSeconds(1));
    assertThat(entering.enter(first)).isEmpty();
    assertThat(entering.enter(next.get())).as("an old id came late: somebody has it").isEmpty();
  }

  @Test
  void refusesWhatNeverWasASessionsId() {
    operator();
    for (String token : List.of("", "x", "a".repeat(32), "a".repeat(100_000))) {
      assertThat(entering.enter(token)).isEmpty();
    }
  }

  @Test
  void changesThePassphraseOnlyForWhoKnowsThePresentOne() {
    String here = operator();
    String there = begun(signing.signIn("operator", GOOD, NETWORK));
    ChangingPassphrase changing =
        new ChangingPassphrase(accounts, sessions, passphrases, lockout, log);
    AdminSession session = entering.enter(here).orElseThrow().session();
    Actor actor = new Actor("operator", NETWORK);
    String fresh = "a wholly other one";
    assertThat(changing.change(session, actor, "wrong", fresh, fresh)).isPresent();
    assertThat(changing.change(session, actor, GOOD, fresh, fresh)).isEmpty();
    assertThat(entering.enter(here)).isPresent();
    assertThat(entering.enter(there)).isEmpty();
    assertThat(signing.signIn("operator", fresh, NETWORK)).isInstanceOf(SignIn.Begun.class);
    assertThat(log.actions()).contains("passphrase changed");
  }

  @Test
  void keepsPassphrasesAsSaltedArgon() {
    String kept = passphrases.keep(GOOD);
    assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(GOOD);
    assertThat(passphrases.keep(GOOD)).isNotEqualTo(kept);
    assertThat(passphrases.matches(GOOD, kept)).isTrue();
    assertThat(passphrases.matches(GOOD + " ", kept)).isFalse();
    assertThat(
            passphrases.matches(
                "e\u0301 composed or not", passphrases.keep("\u00e9 composed or not")))
        .isTrue();
    assertThat(passphrases.matches(GOOD, passphrases.nobodys())).isFalse();
  }
}
