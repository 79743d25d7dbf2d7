package org.creatorshub.tool.learner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.launch.Registration;
import org.creatorshub.tool.lesson.Run;
import org.creatorshub.tool.quiz.ReviewedAttempt;
import org.creatorshub.tool.quiz.ReviewedAttempts;

/** A learner's attempts at the tests of the course, through whichever link they were taken. */
public final class LearnerAttempts {
  private final Course course;
  private final Gradebooks gradebooks;
  private final ReviewedAttempts attempts;

  public LearnerAttempts(Course course, Gradebooks gradebooks, ReviewedAttempts attempts) {
    this.course = course;
    this.gradebooks = gradebooks;
    this.attempts = attempts;
  }

  /**
   * Which attempt a page is about.
   *
   * @param link of the LMS course through which it was taken
   */
  record Which(String unit, UUID link, int number) {}

  /** A test that the learner may have taken, and the run in which. */
  record Taken(Test test, Run run) {}

  /** All, in the order of the links. */
  List<LearnerView.AttemptLine> of(ReadingLearner.Found found) {
    return gradebooks.of(found.cohort().platform(), found.cohort().course()).stream()
        .flatMap(
            placed ->
                placed.unit().flatMap(course::unit).flatMap(Unit::test).stream()
                    .flatMap(test -> lines(found, placed.link(), test)))
        .toList();
  }

  private Stream<LearnerView.AttemptLine> lines(ReadingLearner.Found found, UUID link, Test test) {
    return attempts.of(run(found, link), test).stream()
        .map(
            one ->
                new LearnerView.AttemptLine(
                    test.title(),
                    one.number(),
                    one.open() ? "under way" : one.when(),
                    one.percent() + (one.counts() ? " (counts)" : ""),
                    one.passed(),
                    one.open()
                        ? ""
                        : "/dashboard/learner/%s/attempt?unit=%s&link=%s&number=%d"
                            .formatted(
                                found.learner().person(), test.unitId(), link, one.number())));
  }

  /** Empty for a link of another course, and for a unit without a test. */
  Optional<Taken> taken(ReadingLearner.Found found, Which which) {
    boolean ours =
        gradebooks.of(found.cohort().platform(), found.cohort().course()).stream()
            .anyMatch(placed -> placed.link().equals(which.link()));
    return course
        .unit(which.unit())
        .filter(one -> ours)
        .flatMap(Unit::test)
        .map(test -> new Taken(test, run(found, which.link())));
  }

  /** The answers of one handed-in attempt. */
  Optional<ReviewedAttempt> one(ReadingLearner.Found found, Which which) {
    return taken(found, which)
        .flatMap(taken -> attempts.one(taken.run(), taken.test(), which.number()));
  }

  private static Run run(ReadingLearner.Found found, UUID link) {
    return new Run(found.cohort().platform(), Registration.of(link, found.learner().pseudonym()));
  }
}
