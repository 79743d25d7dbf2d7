package org.creatorshub.tool.credential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts the teachers' page about badges together. */
public final class ShowingCourseBadges {
  private final Achievements achievements;
  private static final List<Integer> TERMS = List.of(0, 1, 2, 3, 5, 10);
  private final Badges badges;
  private final Endorsements endorsements;
  private final Issuer issuer;
  private final Learners learners;

  /** Who learns in a course. */
  @FunctionalInterface
  public interface Learners {
    List<Learner> of(UUID platform, UUID course);
  }

  /** A learner; the name is empty where the LMS does not share it. */
  public record Learner(UUID person, Optional<String> name) {}

  public ShowingCourseBadges(
      Achievements achievements,
      Badges badges,
      Endorsements endorsements,
      Issuer issuer,
      Learners learners) {
    this.achievements = achievements;
    this.badges = badges;
    this.endorsements = endorsements;
    this.issuer = issuer;
    this.learners = learners;
  }

  /** What the last button did. */
  record Said(String done, String problem, String problemId) {
    static final Said NOTHING = new Said("", "", "");
  }

  CourseBadgesPage show(LaunchSession session, String base, Said said) {
    Place place = Place.of(session);
    Map<UUID, String> names = names(place);
    List<Badge> all = badges.ofCourse(place.platform(), place.course());
    List<Endorsement> comments = endorsements.ofCourse(place.platform(), place.course());
    List<CourseBadgesPage.Row> waiting =
        all.stream()
            .filter(badge -> badge.state() == Badge.State.WAITING)
            .map(badge -> row(badge, comments, names))
            .toList();
    List<CourseBadgesPage.Row> given =
        all.reversed().stream()
            .filter(badge -> badge.state() != Badge.State.WAITING)
            .map(badge -> row(badge, comments, names))
            .toList();
    return new CourseBadgesPage(
        base,
        session.csrf(),
        waiting.isEmpty()
            ? "Nobody waits for you."
            : Figures.count(waiting.size(), "learner waits", "learners wait") + " for you.",
        issuer.refusal().map(BadgeRule::sentence).orElse(""),
        waiting,
        given,
        achievements.all().stream().map(one -> choice(one, place)).toList(),
        said.done(),
        said.problem(),
        said.problemId());
  }

  private CourseBadgesPage.Choice choice(Achievement achievement, Place place) {
    return new CourseBadgesPage.Choice(
        achievement.key(),
        name(achievement.key()),
        badges.approval(place, achievement.key()).orElse(achievement.approval()),
        badges.years(place, achievement.key()).orElse(0),
        TERMS.stream().map(years -> new CourseBadgesPage.Term(years, term(years))).toList());
  }

  private static String term(int years) {
    return years == 0 ? "for ever" : "for " + Figures.count(years, "year", "years");
  }

  /** Whether it is one of the terms that the page offers. */
  static boolean offers(int years) {
    return TERMS.contains(years);
  }

  private CourseBadgesPage.Row row(Badge badge, List<Endorsement> said, Map<UUID, String> names) {
    String state =
        switch (badge.state()) {
          case WAITING -> "Waits";
          case ISSUED -> "Valid";
          case DECLINED -> "Declined: " + badge.reason().orElse("");
          case REVOKED -> "Withdrawn: " + badge.reason().orElse("");
        };
    return new CourseBadgesPage.Row(
        badge.id().toString(),
        names.getOrDefault(badge.place().person(), "Somebody who has left"),
        name(badge.achievement()),
        Moment.day(badge.decidedAt().orElse(badge.askedAt())),
        state,
        badge.state() == Badge.State.ISSUED,
        said.stream()
            .filter(one -> one.badge().equals(badge.id()))
            .map(one -> one.comment() + (one.taken() ? " (in the badge)" : " (not taken yet)"))
            .toList());
  }

  private Map<UUID, String> names(Place place) {
    Map<UUID, String> names = new HashMap<>();
    for (Learner learner : learners.of(place.platform(), place.course())) {
      names.put(learner.person(), learner.name().orElse("Learner " + (names.size() + 1)));
    }
    return names;
  }

  private String name(String key) {
    return achievements
        .find(key)
        .map(
            one ->
                one.kind() == Achievement.Kind.UNIT
                    ? "Unit " + one.units().getFirst()
                    : one.kind() == Achievement.Kind.MODULE ? "The whole module" : one.name())
        .orElse(key);
  }
}
