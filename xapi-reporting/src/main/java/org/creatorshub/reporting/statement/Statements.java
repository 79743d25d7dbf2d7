package org.creatorshub.reporting.statement;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.EventIdentity;
import org.creatorshub.reporting.event.LearningEvent;
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

/** Turns learning events into statements: one event, one statement. */
public final class Statements {
  private static final Set<String> VERBS =
      Stream.of(Verb.values()).map(Verb::iri).collect(Collectors.toUnmodifiableSet());

  private final StatementIds ids;
  private final Activities activities;
  private final Frame frame;

  /**
   * @param base IRI of the installation, without a slash at the end; never change it
   */
  public Statements(String base, Course course) {
    this.ids = new StatementIds(base);
    this.activities = new Activities(base, course);
    this.frame = new Frame(base, activities);
  }

  /** The statement of an event; equal events give equal statements. */
  public Statement of(LearningEvent event) {
    UUID id = ids.of(EventIdentity.of(event));
    return new Statement(id, frame.statement(id, event, draft(event)));
  }

  /**
   * Whether an identifier is one of the few that stand in very many statements: a verb, the
   * profile, or the course and its parts.
   */
  public boolean isCommon(String iri) {
    return VERBS.contains(iri)
        || iri.equals(Vocabulary.PROFILE_VERSION)
        || activities.isOfCourse(iri);
  }

  private Draft draft(LearningEvent event) {
    return switch (event) {
      case UnitLaunched e -> new UnitLaunchedToStatement(activities).draft(e);
      case SessionStarted e -> new SessionStartedToStatement(activities).draft(e);
      case PageExperienced e -> new PageExperiencedToStatement(activities).draft(e);
      case LessonCompleted e -> new LessonCompletedToStatement(activities).draft(e);
      case UnitCompleted e -> new UnitCompletedToStatement(activities).draft(e);
      case AttemptStarted e -> new AttemptStartedToStatement(activities).draft(e);
      case QuestionAnswered e -> new QuestionAnsweredToStatement(activities).draft(e);
      case AttemptCompleted e -> new AttemptCompletedToStatement(activities).draft(e);
      case AttemptJudged e -> new AttemptJudgedToStatement(activities).draft(e);
      case ArtefactSubmitted e -> new ArtefactSubmittedToStatement(activities).draft(e);
      case ArtefactEvaluated e -> new ArtefactEvaluatedToStatement(activities).draft(e, ids);
      case ArtefactScored e -> new ArtefactScoredToStatement(activities).draft(e, ids);
      case ScenarioCompleted e -> new ScenarioCompletedToStatement(activities).draft(e);
      case OwnTaskKept e -> new OwnTaskKeptToStatement(activities).draft(e);
      case TextWritten e -> new TextWrittenToStatement(activities).draft(e);
      case DiagnosticCompleted e -> new DiagnosticCompletedToStatement(activities).draft(e);
      case NoteShown e -> new NoteShownToStatement(activities).draft(e);
      case GradeSent e -> new GradeSentToStatement(activities).draft(e, ids);
    };
  }
}
