package org.creatorshub.tool.grade;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorshub.reporting.event.LearningEvent;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.event.Occasion;

/**
 * Tells the gradebook that a learner opened the unit and read a page, began the test, handed in
 * work.
 */
public final class FollowingProgress implements LearningEvents.Listener {

  /** A test or a task, by id and name. */
  public record Named(String id, String title) {}

  /** What of a unit is graded. */
  public record Graded(Optional<Named> test, Optional<Named> task) {}

  private final RecordingGrade recording;
  private final Learners learners;
  private final Function<String, Graded> units;

  public FollowingProgress(
      RecordingGrade recording, Learners learners, Function<String, Graded> units) {
    this.recording = recording;
    this.learners = learners;
    this.units = units;
  }

  @Override
  public void hear(List<LearningEvent> events) {
    events.forEach(this::follow);
  }

  private void follow(LearningEvent event) {
    Graded graded = units.apply(event.unit());
    Occasion at = event.occasion();
    switch (event) {
      case LearningEvent.PageExperienced page ->
          graded
              .test()
              .filter(test -> !recording.recorded(at.platform(), at.registration()))
              .ifPresent(test -> tell(page, test, at.registration(), Stage.OPENED));
      case LearningEvent.AttemptStarted started ->
          graded.test().ifPresent(test -> tell(started, test, started.attempt(), Stage.WORKING));
      case LearningEvent.ArtefactSubmitted work ->
          graded
              .task()
              .filter(task -> task.id().equals(work.artefact()))
              .ifPresent(
                  task ->
                      tell(
                          work,
                          task,
                          Mark.handIn(work.submission(), work.version()),
                          Stage.HANDED_IN));
      default -> {}
    }
  }

  private void tell(LearningEvent event, Named what, UUID attempt, Stage stage) {
    Instant at = event.occasion().at();
    Optional<Instant> started = stage == Stage.WORKING ? Optional.of(at) : Optional.empty();
    Mark mark =
        new Mark(
            event.unit(), what.id(), what.title(), attempt, stage, Optional.empty(), started, at);
    learners.of(event.occasion()).ifPresent(learner -> recording.record(learner, mark));
  }
}
