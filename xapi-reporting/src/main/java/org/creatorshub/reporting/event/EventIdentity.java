package org.creatorshub.reporting.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.reporting.event.LearningEvent.ArtefactEvaluated;
import org.creatorshub.reporting.event.LearningEvent.ArtefactScored;
import org.creatorshub.reporting.event.LearningEvent.ArtefactSubmitted;
import org.creatorshub.reporting.event.LearningEvent.AttemptCompleted;
import org.creatorshub.reporting.event.LearningEvent.AttemptJudged;
import org.creatorshub.reporting.event.LearningEvent.AttemptStarted;
import org.creatorshub.reporting.event.LearningEvent.DiagnosticCompleted;
import org.creatorshub.reporting.event.LearningEvent.GradeSent;
import org.creatorshub.reporting.event.LearningEvent.LessonCompleted;
import org.creatorshub.reporting.event.LearningEvent.NoteShown;
import org.creatorshub.reporting.event.LearningEvent.OwnTaskKept;
import org.creatorshub.reporting.event.LearningEvent.PageExperienced;
import org.creatorshub.reporting.event.LearningEvent.QuestionAnswered;
import org.creatorshub.reporting.event.LearningEvent.ScenarioCompleted;
import org.creatorshub.reporting.event.LearningEvent.SessionStarted;
import org.creatorshub.reporting.event.LearningEvent.TextWritten;
import org.creatorshub.reporting.event.LearningEvent.UnitCompleted;
import org.creatorshub.reporting.event.LearningEvent.UnitLaunched;

/**
 * What makes two tellings of a fact the same fact: its kind and its keys. No name, address or LMS
 * id is a key, because hashes of keys leave the house.
 */
public final class EventIdentity {
  private EventIdentity() {}

  /** The kind first, then the keys. */
  public static List<String> of(LearningEvent event) {
    Occasion occasion = event.occasion();
    return switch (event) {
      case UnitLaunched e -> List.of("unit.launched", session(occasion));
      case SessionStarted e -> List.of("session.started", session(occasion));
      case PageExperienced e -> List.of("page.experienced", session(occasion), e.unit(), e.page());
      case LessonCompleted e -> List.of("lesson.completed", registration(occasion), e.unit());
      case UnitCompleted e -> List.of("unit.completed", registration(occasion), e.unit());
      case AttemptStarted e -> List.of("attempt.started", e.attempt().toString());
      case QuestionAnswered e -> answer(e);
      case AttemptCompleted e -> List.of("attempt.completed", e.attempt().toString());
      case AttemptJudged e -> judgement(e.attempt(), e.revision());
      case ArtefactSubmitted e -> submission(e.submission(), e.version());
      case ArtefactEvaluated e -> evaluation(e.submission(), e.version(), e.revision());
      case ArtefactScored e -> score(e.submission(), e.version(), e.revision());
      case ScenarioCompleted e -> List.of("scenario.completed", e.run().toString());
      case TextWritten e ->
          List.of(
              "text.written",
              e.occasion().registration().toString(),
              e.text(),
              String.valueOf(e.version()));
      case OwnTaskKept e -> List.of("own.task.kept", registration(occasion), e.task());
      case DiagnosticCompleted e -> List.of("diagnostic.completed", e.run().toString());
      case NoteShown e -> List.of("note.shown", e.note().toString());
      case GradeSent e -> List.of("grade.sent", e.post().toString());
    };
  }

  /** The identity of the first judgement of an attempt: what a grade refers to. */
  public static List<String> judgement(UUID attempt) {
    return judgement(attempt, 1);
  }

  /** The identity of one judgement of an attempt. */
  public static List<String> judgement(UUID attempt, int revision) {
    return List.of("attempt.judged", attempt.toString(), String.valueOf(revision));
  }

  /** The identity of a hand-in: what a judgement refers to. */
  public static List<String> submission(UUID submission, int version) {
    return List.of("artefact.submitted", submission.toString(), String.valueOf(version));
  }

  /** The identity of a judgement of a hand-in: what its score refers to. */
  public static List<String> evaluation(UUID submission, int version, int revision) {
    return ofHandIn("artefact.evaluated", submission, version, revision);
  }

  /** The identity of the score of a hand-in: what a grade refers to. */
  public static List<String> score(UUID submission, int version, int revision) {
    return ofHandIn("artefact.scored", submission, version, revision);
  }

  private static List<String> ofHandIn(String kind, UUID submission, int version, int revision) {
    return List.of(kind, submission.toString(), String.valueOf(version), String.valueOf(revision));
  }

  private static List<String> answer(QuestionAnswered answered) {
    Optional<UUID> attempt = answered.attempt();
    String place = attempt.map(UUID::toString).orElseGet(() -> session(answered.occasion()));
    return List.of(
        "question.answered", place, answered.question(), String.valueOf(answered.tries()));
  }

  private static String session(Occasion occasion) {
    return occasion.session().map(UUID::toString).orElseGet(() -> registration(occasion));
  }

  private static String registration(Occasion occasion) {
    return occasion.registration().toString();
  }
}
