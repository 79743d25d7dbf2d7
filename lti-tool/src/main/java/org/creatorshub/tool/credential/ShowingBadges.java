package org.creatorshub.tool.credential;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts "My badges" together: what the learner has, what is ready, what is missing. */
public final class ShowingBadges {
  private final Achievements achievements;
  private final Earning earning;
  private final Badges badges;
  private final Endorsements endorsements;
  private final AskingForBadge asking;
  private final Issuer issuer;
  private final HostedForm hosted;

  public ShowingBadges(
      Achievements achievements,
      Earning earning,
      Badges badges,
      Endorsements endorsements,
      AskingForBadge asking,
      Issuer issuer,
      HostedForm hosted) {
    this.achievements = achievements;
    this.earning = earning;
    this.badges = badges;
    this.endorsements = endorsements;
    this.asking = asking;
    this.issuer = issuer;
    this.hosted = hosted;
  }

  BadgesPage show(LaunchSession session, String base, String problem, String problemId) {
    boolean learner = session.learns();
    List<Badge> mine = learner ? badges.ofPerson(session.platform(), session.person()) : List.of();
    List<Endorsement> said =
        learner ? endorsements.ofPerson(session.platform(), session.person()) : List.of();
    List<BadgesPage.Have> have =
        mine.stream()
            .filter(badge -> badge.issued().isPresent())
            .sorted((one, other) -> other.askedAt().compareTo(one.askedAt()))
            .map(badge -> have(badge, said, base))
            .toList();
    List<BadgesPage.Open> open = learner ? open(session, mine, base) : List.of();
    return new BadgesPage(
        base,
        session.csrf(),
        learner,
        lead(have, open),
        issuer.refusal().map(BadgeRule::sentence).orElse(""),
        issuer.demo(),
        have,
        open,
        problem,
        problemId);
  }

  private static String lead(List<BadgesPage.Have> have, List<BadgesPage.Open> open) {
    long valid = have.stream().filter(BadgesPage.Have::valid).count();
    long ready = open.stream().filter(BadgesPage.Open::ready).count();
    String yours =
        valid == 0
            ? "You have no badge yet."
            : "You have " + Figures.count(valid, "badge.", "badges.");
    return ready == 0
        ? yours
        : yours + " " + Figures.count(ready, "is", "are") + " ready for you to ask for.";
  }

  private BadgesPage.Have have(Badge badge, List<Endorsement> said, String base) {
    Badge.Issued issued = badge.issued().orElseThrow();
    boolean valid = badge.state() == Badge.State.ISSUED;
    String name = name(badge.achievement());
    String state =
        valid
            ? "Given on "
                + Moment.day(issued.at())
                + issued.until().map(until -> ", until " + Moment.day(until)).orElse("")
            : "Withdrawn on " + badge.decidedAt().map(Moment::day).orElse("");
    return new BadgesPage.Have(
        badge.id().toString(),
        name,
        base + "/portfolio/badges/picture/" + badge.achievement() + ".svg",
        valid,
        state,
        valid ? "" : badge.reason().orElse(""),
        inside(badge),
        valid && !issuer.demo() ? linkedIn(name, badge, issued) : "",
        issued.hosted() ? hosted.address(badge.id()) : "",
        badge.identity().isPresent(),
        said.stream()
            .filter(one -> one.badge().equals(badge.id()))
            .map(ShowingBadges::said)
            .toList());
  }

  private static String inside(Badge badge) {
    List<String> parts = new ArrayList<>();
    badge.identity().ifPresent(tied -> parts.add("a hash of your e-mail address"));
    badge.result().ifPresent(percent -> parts.add("your best test result, " + percent + " %"));
    badge.evidence().forEach(one -> parts.add("“" + one.name() + "”"));
    return parts.isEmpty()
        ? "Nothing in it says who you are."
        : "It holds " + String.join("; ", parts) + "; not your name.";
  }

  private String linkedIn(String name, Badge badge, Badge.Issued issued) {
    OffsetDateTime at = issued.at().atOffset(ZoneOffset.UTC);
    return "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name="
        + encoded(name)
        + "&organizationName="
        + encoded(issuer.name())
        + "&issueYear="
        + at.getYear()
        + "&issueMonth="
        + at.getMonthValue()
        + "&certUrl="
        + encoded(issuer.at("/credentials/verify"))
        + "&certId="
        + badge.id()
        + issued.until().map(ShowingBadges::expires).orElse("");
  }

  private static String expires(Instant until) {
    OffsetDateTime at = until.atOffset(ZoneOffset.UTC);
    return "&expirationYear=" + at.getYear() + "&expirationMonth=" + at.getMonthValue();
  }

  private static BadgesPage.Said said(Endorsement one) {
    return new BadgesPage.Said(
        one.id().toString(), one.comment(), Moment.day(one.at()), one.taken());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<BadgesPage.Open> open(LaunchSession session, List<Badge> mine, String base) {
    Earning.Done done = earning.done(session);
    return achievements.all().stream()
        .filter(one -> in(mine, one.key(), Badge.State.ISSUED).isEmpty())
        .map(one -> open(one, done, mine, Place.of(session), base))
        .toList();
  }

  private BadgesPage.Open open(
      Achievement achievement, Earning.Done done, List<Badge> mine, Place place, String base) {
    List<Need> needs = earning.needs(achievement, done);
    boolean waiting = in(mine, achievement.key(), Badge.State.WAITING).isPresent();
    String declined =
        in(mine, achievement.key(), Badge.State.DECLINED)
            .map(
                badge ->
                    "Your teacher declined: " + badge.reason().orElse("") + " You can ask again.")
            .orElse("");
    return new BadgesPage.Open(
        achievement.key(),
        name(achievement.key()),
        base + "/portfolio/badges/picture/" + achievement.key() + ".svg",
        achievement.criteria(),
        achievement.credits() > 0
            ? Figures.count(Math.round(achievement.credits()), "credit", "credits") + " (ECTS)"
            : "",
        !waiting && issuer.refusal().isEmpty() && earning.earned(achievement, done),
        asking.approval(place, achievement),
        earning.result(achievement, done).isPresent(),
        !earning.evidence(achievement, done).isEmpty(),
        waiting ? "You asked for it. It waits for your teacher." : declined,
        needs,
        needs.stream().filter(Need::met).count() + " of " + needs.size() + " done");
  }

  /** The last one in this state. */
  private static Optional<Badge> in(List<Badge> mine, String key, Badge.State state) {
    return mine.stream()
        .filter(badge -> badge.achievement().equals(key) && badge.state() == state)
        .reduce((first, second) -> second);
  }

  private String name(String key) {
    return achievements
        .find(key)
        .map(
            one ->
                one.kind() == Achievement.Kind.UNIT
                    ? "Unit " + one.units().getFirst() + ": " + one.name()
                    : one.kind() == Achievement.Kind.MODULE
                        ? "The whole module: " + one.name()
                        : one.name())
        .orElse(key);
  }
}
