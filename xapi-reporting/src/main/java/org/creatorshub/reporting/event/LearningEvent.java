package org.creatorshub.reporting.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.scoring.InteractionText;
import org.creatorshub.content.scoring.Walk;

/**
 * A fact about learning. Every switch over it is exhaustive, so a new fact asks for its mapping.
 */
public sealed interface LearningEvent {
  Occasion occasion();

  /** The unit of the course that it belongs to, for example {@code u07}. */
  String unit();

  /** A launch was accepted and led to this unit. */
  record UnitLaunched(Occasion occasion, String unit) implements LearningEvent {}

  /** The first page of a session was shown. */
  record SessionStarted(Occasion occasion, String unit) implements LearningEvent {}

  /** A page was left after {@code active} time on it; once per session and page. */
  record PageExperienced(Occasion occasion, String unit, String page, Duration active)
      implements LearningEvent {}

  /** All pages were seen or marked done; once per registration. */
  record LessonCompleted(Occasion occasion, String unit, Duration active)
      implements LearningEvent {}

  /** Pages, scenarios, test and artefact are done; once per registration. */
  record UnitCompleted(Occasion occasion, String unit, Duration active) implements LearningEvent {}

  /**
   * A test attempt began.
   *
   * @param attempt identity of the attempt
   * @param number 1 for the first
   */
  record AttemptStarted(Occasion occasion, String unit, String test, UUID attempt, int number)
      implements LearningEvent {}

  /**
   * A question was answered and judged.
   *
   * @param attempt the test attempt; empty for practice on a page
   * @param page the page of a practice question; empty in a test
   * @param tries 1 for the first answer to this question in this attempt or session
   * @param share earned share of the points, 0 to 1
   * @param values drawn parameter values, empty when the question has none
   */
  record QuestionAnswered(
      Occasion occasion,
      String unit,
      Optional<String> test,
      Optional<UUID> attempt,
      Optional<String> page,
      String question,
      String stem,
      int tries,
      InteractionText interaction,
      boolean right,
      double share,
      int points,
      Optional<String> misconception,
      Map<String, BigDecimal> values,
      Duration spent,
      List<String> outcomes)
      implements LearningEvent {
    public QuestionAnswered {
      values = Map.copyOf(values);
      outcomes = List.copyOf(outcomes);
    }
  }

  /** An attempt was handed in. */
  record AttemptCompleted(
      Occasion occasion, String unit, String test, UUID attempt, int number, Duration spent)
      implements LearningEvent {}

  /**
   * An attempt was judged: passed or failed where the test has a mastery gate, else scored.
   *
   * @param percent 0 to 100, two decimals, half up
   * @param passed empty when the test has no gate
   * @param revision 1 for the judgement at the hand-in; a teacher's decision about the test, or a
   *     further hand-in of an attempt that was opened again, brings the next one, which takes the
   *     place of those before
   */
  record AttemptJudged(
      Occasion occasion,
      String unit,
      String test,
      UUID attempt,
      int number,
      BigDecimal percent,
      Optional<Boolean> passed,
      Duration spent,
      List<String> outcomes,
      int revision)
      implements LearningEvent {
    public AttemptJudged {
      outcomes = List.copyOf(outcomes);
    }

    /** The judgement at the hand-in. */
    public AttemptJudged(
        Occasion occasion,
        String unit,
        String test,
        UUID attempt,
        int number,
        BigDecimal percent,
        Optional<Boolean> passed,
        Duration spent,
        List<String> outcomes) {
      this(occasion, unit, test, attempt, number, percent, passed, spent, outcomes, 1);
    }

    /** Whether it came after the first: alone it is no sign that the learner was here. */
    public boolean again() {
      return revision > 1;
    }
  }

  /**
   * Portfolio work was handed in.
   *
   * @param submission identity of the portfolio item
   * @param version 1 for the first hand-in, then upward
   * @param kind {@code text}, {@code link} or {@code file}
   */
  record ArtefactSubmitted(
      Occasion occasion,
      String unit,
      String artefact,
      UUID submission,
      int version,
      String kind,
      int words)
      implements LearningEvent {}

  /**
   * Somebody judged handed-in work by its rubric; that person is the actor, the run is that of the
   * learner.
   *
   * @param version the hand-in that was judged
   * @param revision 1 for the first judgement of this version, then upward
   * @param percent 0 to 100, two decimals
   */
  record ArtefactEvaluated(
      Occasion occasion,
      String unit,
      String artefact,
      UUID submission,
      int version,
      int revision,
      BigDecimal percent,
      List<Line> lines)
      implements LearningEvent {
    public ArtefactEvaluated {
      lines = List.copyOf(lines);
    }

    /** What one criterion was judged to be worth; no words of anybody. */
    public record Line(String criterion, int level, BigDecimal points, int max) {}
  }

  /** A learner's handed-in work got a score, by the judgement of the same numbers. */
  record ArtefactScored(
      Occasion occasion,
      String unit,
      String artefact,
      UUID submission,
      int version,
      int revision,
      BigDecimal percent)
      implements LearningEvent {}

  /**
   * A scenario was played to an ending. It is practice: its value is told beside the best one and
   * never as a score.
   *
   * @param page the page that it stands on
   * @param run identity of this run
   * @param number 1 for the learner's first run
   * @param ending id of the ending
   * @param value what the way was worth
   * @param best what the best way is worth, more than 0
   * @param way the decisions, in order
   */
  record ScenarioCompleted(
      Occasion occasion,
      String unit,
      String page,
      String scenario,
      UUID run,
      int number,
      String ending,
      int value,
      int best,
      List<Walk.Decision> way,
      List<String> outcomes)
      implements LearningEvent {
    public ScenarioCompleted {
      way = List.copyOf(way);
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * A text on a page was written and held against its sentences by the learner; the text itself is
   * not told.
   *
   * @param text id of the task
   * @param version 1 for the first self-check of the run, then upward
   */
  record TextWritten(Occasion occasion, String unit, String text, int version, int words)
      implements LearningEvent {}

  /**
   * A task that is kept for the learner alone was filled in; nothing of what it says is told. Once
   * per run and task.
   *
   * @param page the page that it stands on
   * @param task id of the task
   */
  record OwnTaskKept(Occasion occasion, String unit, String page, String task)
      implements LearningEvent {}

  /**
   * The questions of "Find out where you stand" were gone through; neither answers nor scores are
   * told.
   *
   * @param run identity of the run
   * @param questionnaire for example {@code personal}
   */
  record DiagnosticCompleted(Occasion occasion, String unit, UUID run, String questionnaire)
      implements LearningEvent {}

  /**
   * A note from a teacher was shown to the learner; its text is not told.
   *
   * @param note identity of the note to this learner
   */
  record NoteShown(Occasion occasion, String unit, UUID note) implements LearningEvent {}

  /**
   * The LMS gave its final answer to a grade.
   *
   * @param post identity of the grade post
   * @param attempt the attempt that the grade came from, or the hand-in
   * @param marked the judgement by a person that it came from; empty for a test
   * @param accepted false when the LMS refused for good
   */
  record GradeSent(
      Occasion occasion,
      String unit,
      String test,
      UUID post,
      UUID attempt,
      Optional<Marked> marked,
      BigDecimal scoreGiven,
      BigDecimal scoreMaximum,
      String activityProgress,
      String gradingProgress,
      boolean accepted)
      implements LearningEvent {
    /** Which judgement of which hand-in. */
    public record Marked(UUID submission, int version, int revision) {}
  }
}
