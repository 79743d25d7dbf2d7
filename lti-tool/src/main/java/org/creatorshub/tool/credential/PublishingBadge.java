package org.creatorshub.tool.credential;

import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A learner has a badge published in the older form that Moodle's backpack reads, or not any more.
 */
public final class PublishingBadge {
  private final Badges badges;

  public PublishingBadge(Badges badges) {
    this.badges = badges;
  }

  /**
   * Publishes, or takes back.
   *
   * @param id of one of the person's own badges
   */
  public Outcome<Badge> publish(LaunchSession session, UUID id, boolean wanted) {
    Optional<Badge> badge =
        badges
            .find(session.platform(), id)
            .filter(one -> one.place().person().equals(session.person()))
            .filter(one -> one.issued().isPresent());
    if (badge.isEmpty()) {
      return BadgeRule.NO_SUCH_BADGE.refused();
    }
    if (wanted && badge.get().identity().isEmpty()) {
      return BadgeRule.NO_ADDRESS.refused();
    }
    boolean there = badge.get().issued().filter(Badge.Issued::hosted).isPresent();
    if (wanted != there) {
      badges.host(badge.get(), wanted);
    }
    return new Outcome.Kept<>(badge.get());
  }
}
