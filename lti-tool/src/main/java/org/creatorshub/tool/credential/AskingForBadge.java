package org.creatorshub.tool.credential;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A learner who has earned a badge asks for it, and gets it at once or when a teacher has looked.
 * Nobody gets a badge without asking.
 */
public final class AskingForBadge {
  private final Issuer issuer;
  private final Achievements achievements;
  private final Earning earning;
  private final Badges badges;
  private final IssuingBadge issuing;
  private final Clock clock;

  public AskingForBadge(
      Issuer issuer,
      Achievements achievements,
      Earning earning,
      Badges badges,
      IssuingBadge issuing,
      Clock clock) {
    this.issuer = issuer;
    this.achievements = achievements;
    this.earning = earning;
    this.badges = badges;
    this.issuing = issuing;
    this.clock = clock;
  }

  /**
   * What the learner wants in the badge; nothing of it unless it is ticked.
   *
   * @param email a salted hash of the e-mail address, to be recognised by
   * @param result the best test result
   */
  public record Choices(boolean email, boolean result) {}

  /** The badge, given or waiting for a teacher; or why there is none. */
  public Outcome<Badge> ask(LaunchSession session, String key, Choices choices) {
    Optional<Achievement> achievement = achievements.find(key);
    Optional<BadgeRule> refusal =
        issuer
            .refusal()
            .or(() -> session.learns() ? Optional.empty() : Optional.of(BadgeRule.NOT_A_LEARNER))
            .or(
                () ->
                    achievement.isPresent()
                        ? Optional.empty()
                        : Optional.of(BadgeRule.NO_SUCH_BADGE));
    return refusal
        .<Outcome<Badge>>map(BadgeRule::refused)
        .orElseGet(() -> ask(session, achievement.orElseThrow(), choices));
  }

  private Outcome<Badge> ask(LaunchSession session, Achievement achievement, Choices choices) {
    Place place = Place.of(session);
    Earning.Done done = earning.done(session);
    if (!earning.earned(achievement, done)) {
      return BadgeRule.NOT_EARNED.refused();
    }
    if (choices.email() && badges.email(place.platform(), place.person()).isEmpty()) {
      return BadgeRule.NO_ADDRESS.refused();
    }
    Badge asked =
        new Badge(
            UUID.randomUUID(),
            place,
            achievement.key(),
            Badge.State.WAITING,
            clock.instant(),
            choices.email(),
            choices.result() ? earning.result(achievement, done) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    if (!badges.add(asked)) {
      return BadgeRule.ASKED_BEFORE.refused();
    }
    return new Outcome.Kept<>(approval(place, achievement) ? asked : issue(asked, achievement));
  }

  /** After a withdrawal a teacher looks, whatever the course has set. */
  boolean approval(Place place, Achievement achievement) {
    return badges.approval(place, achievement.key()).orElse(achievement.approval())
        || badges.ofPerson(place.platform(), place.person()).stream()
            .anyMatch(
                badge ->
                    badge.state() == Badge.State.REVOKED
                        && badge.achievement().equals(achievement.key()));
  }

  private Badge issue(Badge asked, Achievement achievement) {
    Badge issued = issuing.issue(asked, achievement);
    if (!badges.replace(issued, Badge.State.WAITING)) {
      throw new IllegalStateException("A badge changed in the transaction that made it");
    }
    return issued;
  }
}
