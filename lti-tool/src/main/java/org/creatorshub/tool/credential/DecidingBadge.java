package org.creatorshub.tool.credential;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;

/** A teacher confirms a badge that was asked for, declines it, or withdraws one later. */
public final class DecidingBadge {
  private static final int LONGEST_REASON = 500;
  private final Issuer issuer;
  private final Achievements achievements;
  private final Badges badges;
  private final IssuingBadge issuing;
  private final StatusLists lists;
  private final AuditLog log;
  private final Clock clock;

  /** What it stands on. */
  public record Parts(
      Issuer issuer,
      Achievements achievements,
      Badges badges,
      IssuingBadge issuing,
      StatusLists lists) {}

  public DecidingBadge(Parts parts, AuditLog log, Clock clock) {
    this.issuer = parts.issuer();
    this.achievements = parts.achievements();
    this.badges = parts.badges();
    this.issuing = parts.issuing();
    this.lists = parts.lists();
    this.log = log;
    this.clock = clock;
  }

  /** Gives a badge of this course that waits. */
  public Outcome<Badge> confirm(Place course, UUID id, Actor actor) {
    Optional<Badge> badge = inState(course, id, Badge.State.WAITING);
    Optional<Achievement> achievement = badge.flatMap(one -> achievements.find(one.achievement()));
    if (badge.isEmpty() || achievement.isEmpty()) {
      return BadgeRule.NOT_WAITING.refused();
    }
    if (issuer.refusal().isPresent()) {
      return issuer.refusal().get().refused();
    }
    Badge issued = issuing.issue(badge.get(), achievement.get());
    if (!badges.replace(issued, Badge.State.WAITING)) {
      throw new IllegalStateException("Two decided about one badge at once; nothing was changed");
    }
    return noted("badge confirmed", issued, "", actor);
  }

  /** Declines a badge of this course that waits; the learner reads why. */
  public Outcome<Badge> decline(Place course, UUID id, String reason, Actor actor) {
    Optional<String> why = written(reason);
    return why.isEmpty()
        ? BadgeRule.NO_REASON.refused()
        : inState(course, id, Badge.State.WAITING)
            .map(badge -> badge.ended(Badge.State.DECLINED, why.get(), clock.instant()))
            .filter(badge -> badges.replace(badge, Badge.State.WAITING))
            .map(badge -> noted("badge declined", badge, why.get(), actor))
            .orElseGet(BadgeRule.NOT_WAITING::refused);
  }

  /** Withdraws a badge of this course, for everybody who checks it; the learner reads why. */
  public Outcome<Badge> revoke(Place course, UUID id, String reason, Actor actor) {
    Optional<String> why = written(reason);
    return why.isEmpty()
        ? BadgeRule.NO_REASON.refused()
        : inState(course, id, Badge.State.ISSUED)
            .map(badge -> badge.ended(Badge.State.REVOKED, why.get(), clock.instant()))
            .filter(badge -> badges.replace(badge, Badge.State.ISSUED))
            .map(badge -> withdrawn(badge, why.get(), actor))
            .orElseGet(BadgeRule.NOT_VALID::refused);
  }

  private Outcome<Badge> withdrawn(Badge badge, String why, Actor actor) {
    badge.issued().ifPresent(issued -> lists.revoke(issued.status(), clock.instant()));
    return noted("badge withdrawn", badge, why, actor);
  }

  private Outcome<Badge> noted(String action, Badge badge, String detail, Actor actor) {
    String subject = "badge " + badge.id() + " (" + badge.achievement() + ")";
    log.record(actor, action, Subject.of(badge.place().platform(), subject), detail);
    return new Outcome.Kept<>(badge);
  }

  private Optional<Badge> inState(Place course, UUID id, Badge.State state) {
    return badges
        .find(course.platform(), id)
        .filter(badge -> badge.place().course().equals(course.course()))
        .filter(badge -> badge.state() == state);
  }

  private static Optional<String> written(String reason) {
    String why = reason.replaceAll("[\\p{C}\\s]+", " ").strip();
    return Optional.of(why).filter(text -> !text.isEmpty() && text.length() <= LONGEST_REASON);
  }
}
