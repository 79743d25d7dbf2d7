package org.creatorshub.tool.grade;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;

/**
 * One grade, or a step on the way to one, for the LMS.
 *
 * @param scoredAt the score's timestamp: later than every earlier one of this person and link
 * @param queuedAt when it was queued, or queued again: patience counts from then
 * @param forced a teacher wants it in the place of the mark that the LMS shows
 */
public record GradePost(
    UUID id, Learner learner, Mark mark, Instant scoredAt, Instant queuedAt, boolean forced) {

  /**
   * Whose grade it is, and where it came about.
   *
   * @param pseudonym the person as the record store knows it
   */
  public record Learner(
      UUID platform,
      UUID link,
      UUID person,
      UUID pseudonym,
      Optional<UUID> context,
      Optional<UUID> session,
      UUID registration,
      Optional<String> lms) {

    static Optional<Learner> of(LaunchSession session) {
      return session
          .link()
          .filter(link -> session.learns())
          .flatMap(link -> session.registration().map(run -> of(session, link, run)));
    }

    private static Learner of(LaunchSession session, UUID link, UUID registration) {
      return new Learner(
          session.platform(),
          link,
          session.person(),
          session.pseudonym(),
          session.context(),
          Optional.of(session.id()),
          registration,
          session.lms());
    }
  }

  public UUID platform() {
    return learner.platform();
  }

  public UUID link() {
    return learner.link();
  }

  public UUID person() {
    return learner.person();
  }

  /** Where it goes: one cell of the gradebook. */
  Cell cell() {
    return new Cell(platform(), link(), mark.test(), person());
  }

  /** The same grade under a new identity. */
  GradePost again(UUID renewed, Instant at, Instant now, boolean force) {
    return new GradePost(renewed, learner, mark, at, now, force);
  }
}
