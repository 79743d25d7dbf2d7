package org.creatorshub.tool.grade;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.session.LaunchSession;

/** Puts a grade into the queue, in the transaction of the mark (LTI-AGS-11). */
public final class RecordingGrade {
  private final Grades grades;
  private final Outbox outbox;

  public RecordingGrade(Grades grades, Outbox outbox) {
    this.grades = grades;
    this.outbox = outbox;
  }

  /**
   * The queued grade; empty when there is nothing to send: not a learner (LTI-AGS-14), no gradebook
   * for this link, or this grade was recorded before.
   */
  public Optional<UUID> record(LaunchSession session, Mark mark) {
    if (!session.learns() || session.link().isEmpty() || session.registration().isEmpty()) {
      return Optional.empty();
    }
    UUID link = session.link().get();
    boolean graded =
        grades
            .target(session.platform(), link, session.person())
            .filter(GradeTarget::takesScores)
            .isPresent();
    return graded ? queue(session, link, mark) : Optional.empty();
  }

  private Optional<UUID> queue(LaunchSession session, UUID link, Mark mark) {
    Instant scoredAt =
        grades.nextScoreTime(session.platform(), link, session.person(), mark.submittedAt());
    GradePost post =
        GradePost.of(
            UUID.randomUUID(), session, link, session.registration().orElseThrow(), mark, scoredAt);
    if (!grades.add(post)) {
      return Optional.empty();
    }
    outbox.addOrReplace(target(post.platform()), post.lane(), post.lane(), payload(post));
    return Optional.of(post.id());
  }

  /** The outbox target of an LMS's gradebook. */
  public static String target(UUID platform) {
    return "ags:" + platform;
  }

  private static String payload(GradePost post) {
    return LenientJson.write(
        Map.of("platform", post.platform().toString(), "post", post.id().toString()));
  }
}
