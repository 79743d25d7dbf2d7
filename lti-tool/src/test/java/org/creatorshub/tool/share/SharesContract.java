package org.creatorshub.tool.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.tool.Pages;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.consent.InMemoryConsents;
import org.creatorshub.tool.portfolio.Fixtures;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.share.OpeningShare.Door;
import org.junit.jupiter.api.Test;

/** Links from making to ending, over every store of links. */
interface SharesContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  Door NOTHING = new Door.Nothing();

  Shares shares();

  /** A desk with a clock that the test sets. */
  final class Desk {
    final LaunchSession learner = Fixtures.learner();
    Instant now = NOON;
    private final AtomicInteger secrets = new AtomicInteger();
    private final String run = UUID.randomUUID().toString();
    final Shares shares;
    final MakingShare making;
    final OpeningShare opening;

    Desk(Shares shares) {
      this.shares = shares;
      making = new MakingShare(shares, this::secret, typed -> "kept:" + typed, clock());
      opening =
          new OpeningShare(
              shares, this::secret, (typed, kept) -> kept.equals("kept:" + typed), clock());
    }

    private String secret() {
      return run + secrets.incrementAndGet();
    }

    private Clock clock() {
      return new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };
    }

    String made(String most, String passphrase) {
      MakingShare.Wish wish =
          new MakingShare.Wish("employers", "Bakery Ž", "Ana", "30", most, passphrase);
      return ((MakingShare.Result.Made) making.make(learner, wish)).token();
    }

    Share only() {
      return shares.of(learner.platform(), learner.person()).getFirst().share();
    }

    List<Instant> openings() {
      return shares.of(learner.platform(), learner.person()).getFirst().last();
    }

    String enter(String token, String passphrase) {
      return ((Door.Open) opening.enter(token, passphrase)).visit().orElseThrow();
    }
  }

  @Test
  default void opensForWhoeverHasTheLinkAndCountsPagesAlone() {
    Desk desk = new Desk(shares());
    String token = desk.made("", "");
    assertThat(desk.opening.look(token, "", true)).isInstanceOf(Door.Open.class);
    assertThat(desk.opening.look(token, "", false)).isInstanceOf(Door.Open.class);
    assertThat(desk.openings()).containsExactly(NOON);
  }

  @Test
  default void saysTheSameOfUnknownExpiredAndRevoked() {
    Desk desk = new Desk(shares());
    String token = desk.made("", "");
    assertThat(desk.opening.look("unknown", "", true)).isEqualTo(NOTHING);
    assertThat(desk.opening.look("", "", true)).isEqualTo(NOTHING);
    assertThat(desk.opening.look("x".repeat(5000), "", true)).isEqualTo(NOTHING);
    desk.now = NOON.plus(Duration.ofDays(30));
    assertThat(desk.opening.look(token, "", true)).isEqualTo(NOTHING);
    desk.now = NOON;
    desk.making.revoke(Fixtures.learner(), desk.only().id());
    assertThat(desk.opening.look(token, "", true)).isInstanceOf(Door.Open.class);
    desk.making.revoke(desk.learner, desk.only().id());
    assertThat(desk.opening.look(token, "", false)).isEqualTo(NOTHING);
    assertThat(desk.opening.enter(token, "")).isEqualTo(NOTHING);
  }

  @Test
  default void asksForThePassphraseAndRemembersTheBrowserForAWhile() {
    Desk desk = new Desk(shares());
    String token = desk.made("", "three plain words");
    assertThat(desk.opening.look(token, "", true))
        .isEqualTo(new Door.Closed(true, Optional.empty()));
    assertThat(desk.opening.enter(token, "wrong"))
        .isEqualTo(new Door.Closed(true, Optional.of(ShareRule.WRONG_PASSPHRASE)));
    String visit = desk.enter(token, "three plain words");
    assertThat(desk.opening.look(token, visit, true)).isInstanceOf(Door.Open.class);
    assertThat(desk.opening.look(token, "guessed", true)).isInstanceOf(Door.Closed.class);
    desk.now = NOON.plus(Duration.ofHours(2));
    assertThat(desk.opening.look(token, visit, true)).isInstanceOf(Door.Closed.class);
    assertThat(desk.only().passphrase()).isEqualTo("kept:three plain words");
  }

  @Test
  default void pausesAfterTenWrongPassphrases() {
    Desk desk = new Desk(shares());
    String token = desk.made("", "three plain words");
    for (int i = 0; i < 10; i++) {
      desk.opening.enter(token, "wrong " + i);
    }
    assertThat(desk.opening.enter(token, "three plain words"))
        .isEqualTo(new Door.Closed(true, Optional.of(ShareRule.PAUSED)));
    desk.now = NOON.plus(Duration.ofMinutes(15));
    assertThat(desk.opening.enter(token, "three plain words")).isInstanceOf(Door.Open.class);
  }

  @Test
  default void opensSoOftenAndNotOnceMore() {
    Desk desk = new Desk(shares());
    String token = desk.made("2", "");
    assertThat(desk.opening.look(token, "", true))
        .isEqualTo(new Door.Closed(false, Optional.empty()));
    String first = desk.enter(token, "");
    desk.enter(token, "");
    assertThat(desk.opening.look(token, "", true)).isEqualTo(NOTHING);
    assertThat(desk.opening.enter(token, "")).isEqualTo(NOTHING);
    assertThat(desk.opening.look(token, first, true)).isInstanceOf(Door.Open.class);
    desk.making.revoke(desk.learner, desk.only().id());
    assertThat(desk.opening.look(token, first, true)).isEqualTo(NOTHING);
  }

  @Test
  default void refusesWhatIsMissingOrTooMuch() {
    Desk desk = new Desk(shares());
    assertThat(refused(desk, "", "x", "", "30", "", "")).isEqualTo(ShareRule.NO_AUDIENCE);
    assertThat(refused(desk, "all", "x", "", "30", "", "")).isEqualTo(ShareRule.NO_AUDIENCE);
    assertThat(refused(desk, "others", " \u0000", "", "30", "", "")).isEqualTo(ShareRule.NO_LABEL);
    assertThat(refused(desk, "others", "x", "n".repeat(101), "30", "", ""))
        .isEqualTo(ShareRule.NAME_TOO_LONG);
    assertThat(refused(desk, "others", "x", "", "366", "", "")).isEqualTo(ShareRule.DAYS);
    assertThat(refused(desk, "others", "x", "", "0", "", "")).isEqualTo(ShareRule.DAYS);
    assertThat(refused(desk, "others", "x", "", "30", "no", "")).isEqualTo(ShareRule.MOST_VIEWS);
    assertThat(refused(desk, "others", "x", "", "30", "", "short"))
        .isEqualTo(ShareRule.SHORT_PASSPHRASE);
    assertThat(desk.shares.of(desk.learner.platform(), desk.learner.person())).isEmpty();
  }

  @Test
  default void showsTheOwnerTheLinkOnceAndItsOpenings() {
    Desk desk = new Desk(shares());
    String token = desk.made("5", "three plain words");
    desk.enter(token, "three plain words");
    Consenting consenting = new Consenting(new InMemoryConsents(), Fixtures.clock());
    ListingShares listing =
        new ListingShares(desk.shares, consenting, "https://hub.example.org", desk.clock());
    String made =
        Pages.render(
            "share/shares",
            Map.of(
                "page",
                listing.list(desk.learner, "/l/42", ListingShares.Tried.made(token, "Bakery"))));
    assertThat(made).contains("https://hub.example.org/share/" + token);
    String later =
        Pages.render(
            "share/shares",
            Map.of("page", listing.list(desk.learner, "/l/42", ListingShares.Tried.NOTHING)));
    assertThat(later)
        .contains("Opened 1 time, with a passphrase, for 5 openings", "2 March 2026, 12:00 UTC")
        .doesNotContain(token, "three plain words");
  }

  private static ShareRule refused(Desk desk, String... wish) {
    MakingShare.Result result =
        desk.making.make(
            desk.learner,
            new MakingShare.Wish(wish[0], wish[1], wish[2], wish[3], wish[4], wish[5]));
    return ((MakingShare.Result.Refused) result).rule();
  }
}
