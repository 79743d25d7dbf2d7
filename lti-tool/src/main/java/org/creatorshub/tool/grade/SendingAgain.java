package org.creatorshub.tool.grade;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.outbox.Outbox;

/**
 * Somebody has refused grades sent once more, after the gradebook was put right. Everything is
 * queued in the caller's transaction.
 */
public final class SendingAgain {
  private static final int MOST = 1_000;

  private final OpenGrades open;
  private final Grades grades;
  private final Outbox outbox;
  private final Clock clock;

  public SendingAgain(OpenGrades open, Grades grades, Outbox outbox, Clock clock) {
    this.open = open;
    this.grades = grades;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** A refused grade of a teacher's course; false when there is nothing to send again. */
  public boolean sendAgain(UUID platform, UUID course, UUID post) {
    return open.refused(platform, course, post) && queue(platform, post, false);
  }

  /** The same for any course of an LMS, as its administrators may. */
  public boolean sendAgain(UUID platform, UUID post) {
    return open.refused(platform, post) && queue(platform, post, false);
  }

  /** Every refused grade of an LMS, at most a thousand at once; how many. */
  public int sendAllAgain(UUID platform) {
    return queueAll(platform, open.refused(platform, MOST));
  }

  /** Every refused grade of a course, at most a thousand at once; how many. */
  public int sendAllAgain(UUID platform, UUID course) {
    return queueAll(platform, open.refused(platform, course, MOST));
  }

  /** A teacher wants our mark in the place of the one that the LMS shows (LTI-AGS-13). */
  public boolean sendInstead(UUID platform, UUID course, UUID post) {
    return open.held(platform, course, post) && queue(platform, post, true);
  }

  private int queueAll(UUID platform, List<OpenGrades.OpenGrade> refused) {
    return Math.toIntExact(
        refused.stream().filter(grade -> queue(platform, grade.post(), false)).count());
  }

  private boolean queue(UUID platform, UUID post, boolean force) {
    Optional<GradePost> old = grades.post(platform, post);
    return old.filter(found -> queue(found, force)).isPresent();
  }

  private boolean queue(GradePost old, boolean force) {
    Instant now = clock.instant();
    Instant scoredAt = grades.nextScoreTime(old.platform(), old.link(), old.person(), now);
    GradePost renewed = old.again(UUID.randomUUID(), scoredAt, now, force);
    if (!open.reopen(old.id(), renewed)) {
      return false;
    }
    RecordingGrade.enqueue(outbox, renewed);
    return true;
  }
}
