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
  private final Badges badges;
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
      Achievements achievements, Badges badges, Issuer issuer, Learners learners) {
    this.achievements = achievements;
    this.badges = badges;
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
    List<CourseBadgesPage.Row> waiting =
        all.stream()
            .filter(badge -> badge.state() == Badge.State.WAITING)
            .map(badge -> row(badge, names))
            .toList();
    List<CourseBadgesPage.Row> given =
        all.reversed().stream()
            .filter(badge -> badge.state() != Badge.State.WAITING)
            .map(badge -> row(badge, names))
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
        badges.approval(place, achievement.key()).orElse(achievement.approval()));
  }

  private CourseBadgesPage.Row row(Badge badge, Map<UUID, String> names) {
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
        badge.state() == Badge.State.ISSUED);
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
