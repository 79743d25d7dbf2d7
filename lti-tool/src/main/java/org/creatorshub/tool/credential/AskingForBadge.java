package org.creatorshub.tool.credential;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.Judging;
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
   * @param email address to be recognised by, of which only a salted hash is kept; empty for none
   * @param result the best test result
   * @param work the handed-in work, by name and fingerprint
   * @param link https address of something to be seen; empty for none
   */
  public record Choices(String email, boolean result, boolean work, String link) {
    static final Choices NOTHING = new Choices("", false, false, "");

    @Override
    public String toString() {
      return "Choices[]";
    }
  }

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
    String email = choices.email().strip().toLowerCase(Locale.ROOT);
    if (!email.isEmpty() && !IdentityHash.hashable(email)) {
      return BadgeRule.NO_ADDRESS.refused();
    }
    List<Evidence> evidence = new ArrayList<>();
    if (choices.work()) {
      evidence.addAll(earning.evidence(achievement, done));
    }
    if (!choices.link().isBlank()) {
      switch (new Judging().link(choices.link())) {
        case Outcome.Refused<Content> no -> {
          return new Outcome.Refused<>(no.id(), no.sentence());
        }
        case Outcome.Kept<Content>(Content link) -> evidence.add(linked(link));
      }
    }
    Badge asked =
        new Badge(
            UUID.randomUUID(),
            place,
            achievement.key(),
            Badge.State.WAITING,
            clock.instant(),
            email.isEmpty() ? Optional.empty() : Optional.of(issuing.identity(email)),
            choices.result() ? earning.result(achievement, done) : Optional.empty(),
            evidence,
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

  private static Evidence linked(Content content) {
    String address = content instanceof Content.Link link ? link.address().toString() : "";
    return new Evidence(
        "Named by the learner",
        "The learner named this address; what stands there may change and was not checked.",
        Optional.of(address));
  }
}
