package org.creatorshub.tool.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.audit.AuditLog;
import org.creatorshub.tool.audit.Subject;
import org.creatorshub.tool.portfolio.Outcome;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.LaunchSession;

/**
 * A teacher of the course says something of a badge; the learner reads it first and takes it or
 * leaves it. What is taken goes into the badge, which is signed anew under its old id.
 */
public final class EndorsingBadge {
  private static final int LONGEST = 1_000;
  private final Badges badges;
  private final Endorsements endorsements;
  private final IssuingBadge issuing;
  private final AuditLog log;
  private final Clock clock;

  public EndorsingBadge(
      Badges badges, Endorsements endorsements, IssuingBadge issuing, AuditLog log, Clock clock) {
    this.badges = badges;
    this.endorsements = endorsements;
    this.issuing = issuing;
    this.log = log;
    this.clock = clock;
  }

  /** Signs what a teacher of this course says of one of its valid badges. */
  public Outcome<Badge> endorse(Place course, UUID id, String words, Actor actor) {
    String comment = words.replace("\r\n", "\n").replaceAll("[\\p{C}&&[^\n]]+", " ").strip();
    Optional<Badge> badge =
        badges
            .find(course.platform(), id)
            .filter(one -> one.place().course().equals(course.course()))
            .filter(one -> one.state() == Badge.State.ISSUED);
    if (badge.isEmpty()) {
      return BadgeRule.NOT_TO_ENDORSE.refused();
    }
    if (comment.isEmpty() || comment.length() > LONGEST) {
      return BadgeRule.NO_COMMENT.refused();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    UUID own = UUID.randomUUID();
    ObjectNode credential = issuing.endorsement(badge.get(), own, comment, now);
    endorsements.add(
        new Endorsement(own, id, badge.get().place(), comment, now, false, credential.toString()));
    return noted("badge endorsed", badge.get(), actor);
  }

  /** The learner takes it into the badge, or leaves it, which forgets it. */
  public Outcome<Badge> answer(LaunchSession session, UUID id, boolean wanted) {
    Optional<Endorsement> said =
        endorsements.ofPerson(session.platform(), session.person()).stream()
            .filter(one -> one.id().equals(id) && !one.taken())
            .findFirst();
    Optional<Badge> badge =
        said.flatMap(one -> badges.find(session.platform(), one.badge()))
            .filter(one -> one.state() == Badge.State.ISSUED);
    if (said.isEmpty() || badge.isEmpty()) {
      return BadgeRule.NOT_TO_ENDORSE.refused();
    }
    if (!wanted) {
      endorsements.remove(said.get());
      return new Outcome.Kept<>(badge.get());
    }
    Badge with = issuing.with(badge.get(), said.get());
    if (!endorsements.take(said.get()) || !badges.replace(with, Badge.State.ISSUED)) {
      throw new IllegalStateException("Two decided about one badge at once; nothing was changed");
    }
    return new Outcome.Kept<>(with);
  }

  private Outcome<Badge> noted(String action, Badge badge, Actor actor) {
    String subject = "badge " + badge.id() + " (" + badge.achievement() + ")";
    log.record(actor, action, Subject.of(badge.place().platform(), subject), "");
    return new Outcome.Kept<>(badge);
  }
}
