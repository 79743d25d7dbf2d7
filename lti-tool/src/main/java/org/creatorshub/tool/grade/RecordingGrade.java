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
    return GradePost.Learner.of(session).flatMap(learner -> record(learner, mark));
  }

  Optional<UUID> record(GradePost.Learner learner, Mark mark) {
    return record(learner, mark, mark.at());
  }

  /** The same for a mark that was given some time after the work was handed in. */
  public Optional<UUID> record(GradePost.Learner learner, Mark mark, Instant given) {
    return grades
        .target(learner.platform(), learner.link(), learner.person())
        .filter(target -> target.gradebook().takesScores())
        .flatMap(target -> queue(learner, mark, given));
  }

  /** Whether anything was ever kept about this attempt. */
  boolean recorded(UUID platform, UUID attempt) {
    return grades.known(platform, attempt);
  }

  private Optional<UUID> queue(GradePost.Learner learner, Mark mark, Instant given) {
    Instant scoredAt =
        grades.nextScoreTime(learner.platform(), learner.link(), learner.person(), given);
    GradePost post = new GradePost(UUID.randomUUID(), learner, mark, scoredAt, given, false);
    // LTI-AGS-09: progress after a mark would wipe the mark.
    boolean wipes = !mark.stage().marked() && grades.marked(post.cell());
    if (wipes || !grades.add(post)) {
      return Optional.empty();
    }
    enqueue(outbox, post);
    return Optional.of(post.id());
  }

  static void enqueue(Outbox outbox, GradePost post) {
    String lane = post.cell().lane();
    outbox.addOrReplace(target(post.platform()), lane, lane, payload(post));
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
