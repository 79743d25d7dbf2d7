package org.creatorshub.tool.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.column.Gradebooks;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.column.Wanted;
import org.creatorshub.tool.grade.GradePost;
import org.creatorshub.tool.grade.Mark;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.grade.Stage;
import org.creatorshub.tool.launch.Registration;
import org.creatorshub.tool.session.LaunchSession;

/**
 * Sends the mark that counts to the gradebook, into a column of the task's own (LTI-AGS-09). A
 * teacher's own mark in the LMS stays, as with every grade.
 */
public final class TellingGradebook {
  private final HandIns handIns;
  private final Gradebooks gradebooks;
  private final UsingColumn columns;
  private final RecordingGrade recording;

  public TellingGradebook(
      HandIns handIns, Gradebooks gradebooks, UsingColumn columns, RecordingGrade recording) {
    this.handIns = handIns;
    this.gradebooks = gradebooks;
    this.columns = columns;
    this.recording = recording;
  }

  /** The link through which a version was handed in, if the course still knows it. */
  Optional<Gradebooks.Placed> link(FindingWork.Found found, HandIns.Author author) {
    return gradebooks.of(found.work().place().platform(), found.work().place().course()).stream()
        .filter(
            placed ->
                author
                    .registration()
                    .filter(Registration.of(placed.link(), author.pseudonym())::equals)
                    .isPresent())
        .findFirst();
  }

  /**
   * Queues the mark of the work, if another marking counts than before.
   *
   * @param before everything that was published
   * @param after the same with what was published now
   */
  boolean tell(
      LaunchSession teacher,
      FindingWork.Found found,
      List<Marking> before,
      List<Marking> after,
      Instant now) {
    Optional<Marking> counts = CountingMarking.of(after);
    return counts.isPresent()
        && found.graded()
        && !counts.equals(CountingMarking.of(before))
        && handIns
            .author(new HandIn(teacher.platform(), found.work().id(), counts.get().version()))
            .flatMap(
                author ->
                    link(found, author)
                        .flatMap(
                            placed ->
                                queue(
                                    teacher,
                                    found,
                                    author,
                                    placed,
                                    counts.get(),
                                    after.size(),
                                    now)))
            .isPresent();
  }

  private Optional<UUID> queue(
      LaunchSession teacher,
      FindingWork.Found found,
      HandIns.Author author,
      Gradebooks.Placed placed,
      Marking counts,
      int decision,
      Instant now) {
    keepColumnOfTest(teacher.platform(), found.unit(), placed);
    GradePost.Learner learner =
        new GradePost.Learner(
            teacher.platform(),
            placed.link(),
            author.person(),
            author.pseudonym(),
            teacher.context(),
            Optional.empty(),
            author.registration().orElseThrow(),
            teacher.lms());
    return recording.record(learner, mark(found, counts, decision), now);
  }

  /** Launches stop naming the only column of a link once it has a second one (LTI-AGS-04). */
  private void keepColumnOfTest(UUID platform, Unit unit, Gradebooks.Placed placed) {
    unit.test()
        .filter(test -> placed.unit().filter(unit.id()::equals).isPresent())
        .map(test -> Wanted.test(unit.id(), test.id(), test.title()))
        .ifPresent(wanted -> columns.remember(platform, placed.link(), placed.gradebook(), wanted));
  }

  private static Mark mark(FindingWork.Found found, Marking counts, int decision) {
    Artefact task = found.task();
    UUID work = found.work().id();
    Instant handedIn = found.work().versions().get(counts.version() - 1).handedInAt();
    return new Mark(
        task.unitId(),
        task.id(),
        task.title(),
        Mark.handIn(work, counts.version()),
        Stage.FINISHED,
        Optional.of(counts.percent()),
        Optional.empty(),
        handedIn,
        Optional.of(
            new Mark.ByHand(
                work, counts.version(), counts.revision(), decision, GradeComment.of(counts))));
  }
}
