package org.creatorshub.tool.grade;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;

/**
 * One grade on its way to the LMS.
 *
 * @param pseudonym the person as the record store knows it
 * @param scoredAt the score's timestamp: later than every earlier one of this person and link
 */
public record GradePost(
    UUID id,
    UUID platform,
    UUID link,
    UUID person,
    UUID pseudonym,
    Optional<UUID> context,
    Optional<UUID> session,
    UUID registration,
    Optional<String> lms,
    Mark mark,
    Instant scoredAt) {

  static GradePost of(
      UUID id, LaunchSession session, UUID link, UUID registration, Mark mark, Instant scoredAt) {
    return new GradePost(
        id,
        session.platform(),
        link,
        session.person(),
        session.pseudonym(),
        session.context(),
        Optional.of(session.id()),
        registration,
        session.lms(),
        mark,
        scoredAt);
  }

  /** LTI-AGS-10: tries left means that more may be handed in. */
  public String activityProgress() {
    return mark.finished() ? "Completed" : "Submitted";
  }

  public String gradingProgress() {
    return "FullyGraded";
  }

  /** One sender at a time for a person and a link; only the newest content goes (LTI-AGS-11). */
  String lane() {
    return link + "/" + person;
  }
}
