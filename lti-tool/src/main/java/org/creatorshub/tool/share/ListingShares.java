package org.creatorshub.tool.share;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creatorshub.tool.consent.Agreed;
import org.creatorshub.tool.consent.Audience;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts together the page of a learner's links. */
public final class ListingShares {
  private final Shares shares;
  private final Consenting consenting;
  private final String address;
  private final Clock clock;

  /** What the learner just tried. */
  record Tried(
      MakingShare.Wish wish,
      String token,
      String madeFor,
      String problem,
      String id,
      String field) {
    static final Tried NOTHING = new Tried(MakingShare.Wish.NOTHING, "", "", "", "", "");

    static Tried made(String token, String label) {
      return new Tried(MakingShare.Wish.NOTHING, token, label, "", "", "");
    }

    static Tried refused(MakingShare.Wish wish, ShareRule rule, String field) {
      return new Tried(wish, "", "", rule.sentence(), rule.id(), field);
    }
  }

  /**
   * Makes the use case.
   *
   * @param address base of all our addresses
   */
  public ListingShares(Shares shares, Consenting consenting, String address, Clock clock) {
    this.shares = shares;
    this.consenting = consenting;
    this.address = address;
    this.clock = clock;
  }

  SharesPage list(LaunchSession session, String base, Tried tried) {
    Agreed agreed = consenting.agreed(session.platform(), session.person());
    return new SharesPage(
        base,
        session.csrf(),
        session.learns(),
        Arrays.stream(Audience.values())
            .map(
                one ->
                    new SharesPage.Choice(
                        one.word(),
                        one.title(),
                        agreed.pieces(one),
                        one.word().equals(tried.wish().audience())))
            .toList(),
        tried.wish(),
        session.displayName().orElse(""),
        tried.token().isEmpty() ? "" : address + "/share/" + tried.token(),
        tried.madeFor(),
        session.learns()
            ? shares.of(session.platform(), session.person()).stream().map(this::line).toList()
            : List.of(),
        tried.problem(),
        tried.id(),
        tried.field());
  }

  private SharesPage.Line line(Shares.Used used) {
    Share share = used.share();
    Instant now = clock.instant();
    boolean usedUp = share.mostViews().filter(most -> used.views() >= most).isPresent();
    String state =
        share
            .revokedAt()
            .map(at -> "Ended on " + Moment.day(at))
            .orElse(
                share.active(now)
                    ? (usedUp ? "All openings used, " : "")
                        + "Open until "
                        + Moment.day(share.expiresAt())
                    : "Ran out on " + Moment.day(share.expiresAt()));
    List<String> extras = new ArrayList<>();
    if (!share.passphrase().isEmpty()) {
      extras.add("with a passphrase");
    }
    share
        .mostViews()
        .ifPresent(most -> extras.add("for " + Figures.count(most, "opening", "openings")));
    return new SharesPage.Line(
        share.id().toString(),
        share.label(),
        share.audience().title(),
        state,
        share.active(now),
        String.join(", ", extras),
        Figures.count(used.views(), "time", "times"),
        used.last().stream().map(Moment::full).toList());
  }
}
