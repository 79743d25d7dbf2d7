package org.creatorshub.tool.grade;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.lmsclient.LenientJson;

/** A teacher has a refused grade sent once more, after the gradebook was put right. */
public final class SendingAgain {
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

  /** Queues the grade in the caller's transaction; false when there is nothing to send again. */
  public boolean sendAgain(UUID platform, UUID course, UUID post) {
    Optional<GradePost> refused =
        open.refused(platform, course, post) ? grades.post(platform, post) : Optional.empty();
    return refused.filter(this::queue).isPresent();
  }

  /** The same for any course of an LMS, as its administrators may. */
  public boolean sendAgain(UUID platform, UUID post) {
    Optional<GradePost> refused =
        open.refused(platform, post) ? grades.post(platform, post) : Optional.empty();
    return refused.filter(this::queue).isPresent();
  }

  /** Queues every refused grade of an LMS, at most a thousand at once; how many. */
  public int sendAllAgain(UUID platform) {
    return Math.toIntExact(
        open.refused(platform, 1_000).stream()
            .filter(grade -> sendAgain(platform, grade.post()))
            .count());
  }

  private boolean queue(GradePost old) {
    Instant scoredAt =
        grades.nextScoreTime(old.platform(), old.link(), old.person(), clock.instant());
    UUID renewed = UUID.randomUUID();
    if (!open.reopen(old.platform(), old.id(), renewed, scoredAt)) {
      return false;
    }
    String payload =
        LenientJson.write(
            Map.of("platform", old.platform().toString(), "post", renewed.toString()));
    outbox.addOrReplace(RecordingGrade.target(old.platform()), old.lane(), old.lane(), payload);
    return true;
  }
}
