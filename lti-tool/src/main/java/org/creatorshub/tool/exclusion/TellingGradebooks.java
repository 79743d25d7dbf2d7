package org.creatorshub.tool.exclusion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.grade.GradePost;
import org.creatorshub.tool.grade.Mark;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.grade.Stage;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.quiz.Attempts;
import org.creatorshub.tool.quiz.MoreAttempts;
import org.creatorshub.tool.quiz.Standing;
import org.creatorshub.tool.session.LaunchSession;

/**
 * Queues the grades of learners whose best result, or whether it is final, has changed. A mark that
 * a teacher set in the LMS stays, as with every grade (LTI-AGS-13).
 */
public final class TellingGradebooks {
  private final Attempts attempts;
  private final MoreAttempts more;
  private final RecordingGrade recording;

  public TellingGradebooks(Attempts attempts, MoreAttempts more, RecordingGrade recording) {
    this.attempts = attempts;
    this.more = more;
    this.recording = recording;
  }

  /** Where a learner stands now. */
  Standing standing(Test test, HandedIn.Sheet sheet) {
    Run run = new Run(sheet.platform(), sheet.registration());
    int given =
        more.of(sheet.platform(), sheet.context().orElse(sheet.link()), sheet.person(), test.id());
    return new Standing(test, attempts.of(run, test.id()), given);
  }

  /**
   * True when a grade is on its way.
   *
   * @param before where the learner stood
   * @param sheets all attempts of the learner, as they were before
   */
  boolean tell(
      LaunchSession teacher,
      Unit unit,
      Test test,
      Standing before,
      List<HandedIn.Sheet> sheets,
      Instant now) {
    HandedIn.Sheet last = sheets.getLast();
    Standing after = standing(test, last);
    if (before.best().equals(after.best()) && before.finished() == after.finished()) {
      return false;
    }
    int again = sheets.stream().mapToInt(HandedIn.Sheet::judgement).sum() + 1;
    Mark mark =
        new Mark(
            unit.id(),
            test.id(),
            test.title(),
            last.attempt(),
            after.finished() ? Stage.FINISHED : Stage.MARKED,
            after.best(),
            Optional.of(last.startedAt()),
            last.submittedAt(),
            Optional.empty(),
            again);
    return recording.record(learner(teacher, last), mark, now).isPresent();
  }

  private static GradePost.Learner learner(LaunchSession teacher, HandedIn.Sheet sheet) {
    return new GradePost.Learner(
        sheet.platform(),
        sheet.link(),
        sheet.person(),
        sheet.pseudonym(),
        sheet.context(),
        Optional.empty(),
        sheet.registration(),
        teacher.lms());
  }
}
