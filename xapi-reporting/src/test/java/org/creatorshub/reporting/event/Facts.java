package org.creatorshub.reporting.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Outcome;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.scoring.InteractionText;
import org.creatorshub.content.scoring.InteractionText.Component;
import org.creatorshub.content.scoring.Walk;

/** A small course and one event of each kind, always the same. */
public final class Facts {
  public static final UUID PLATFORM = UUID.fromString("0a000000-0000-4000-8000-000000000001");
  public static final UUID LEARNER = UUID.fromString("0b000000-0000-4000-8000-000000000002");
  public static final UUID CONTEXT = UUID.fromString("0c000000-0000-4000-8000-000000000003");
  public static final UUID LINK = UUID.fromString("0d000000-0000-4000-8000-000000000004");
  public static final UUID REGISTRATION = UUID.fromString("0e000000-0000-5000-8000-000000000005");
  public static final UUID SESSION = UUID.fromString("0f000000-0000-4000-8000-000000000006");
  public static final UUID ATTEMPT = UUID.fromString("1a000000-0000-4000-8000-000000000007");
  public static final Instant AT = Instant.parse("2026-11-20T09:15:30.123456Z");

  private Facts() {}

  public static Course course() {
    Scenario scenario =
        new Scenario(
            "sc-cut",
            "Which campaign do you cut?",
            "",
            List.of("LO7.1"),
            Optional.empty(),
            "week-1",
            List.of(),
            List.of());
    Page page =
        new Page(
            "why-measure",
            "Why measure",
            10,
            List.of("LO7.1"),
            List.of(
                new Block.ScenarioTask(scenario),
                new Block.Own(
                    new OwnTask.Likert(
                        "u07-k-habits",
                        "Habits",
                        "",
                        List.of("LO7.1"),
                        List.of("never", "sometimes", "always"),
                        List.of(new OwnTask.Line("count", "I count."))))));
    var test =
        new org.creatorshub.content.course.Test(
            "t07", "u07", "Check yourself", List.of(), 10, 3, OptionalInt.of(60));
    Artefact artefact =
        new Artefact(
            "plan", "u07", "Measurement plan", new Rubric("r", "R", List.of()), List.of("LO7.2"));
    Unit unit =
        new Unit(
            "u07",
            7,
            "Measuring what works",
            "Figures",
            true,
            10,
            new Unit.Minutes(100, 200, 200, 100),
            List.of(new Outcome("LO7.1", "Chooses figures")),
            List.of(),
            List.of(page),
            Optional.of(test),
            Optional.of(artefact));
    return new Course(
        "online-marketing",
        "2026.1",
        "en",
        "Online marketing",
        6,
        160,
        List.of(unit),
        Map.of(),
        Map.of(),
        Map.of());
  }

  public static Occasion occasion() {
    return occasion(LEARNER);
  }

  /** The same place and time with another learner. */
  public static Occasion occasion(UUID learner) {
    return new Occasion(
        PLATFORM,
        learner,
        Optional.of(CONTEXT),
        LINK,
        learner.equals(LEARNER) ? REGISTRATION : new UUID(learner.getLeastSignificantBits(), 1),
        Optional.of(learner.equals(LEARNER) ? SESSION : new UUID(5, learner.hashCode())),
        AT,
        Optional.of("moodle"));
  }

  public static LearningEvent.QuestionAnswered answer(
      Occasion occasion, UUID attempt, String response, boolean right) {
    return new LearningEvent.QuestionAnswered(
        occasion,
        "u07",
        Optional.of("t07"),
        Optional.of(attempt),
        Optional.empty(),
        "q-reach",
        "Which figure tells how many people saw the post?",
        1,
        choice(response),
        right,
        right ? 1 : 0,
        2,
        right ? Optional.empty() : Optional.of("M7.1"),
        Map.of(),
        Duration.ofMillis(12_345),
        List.of("LO7.1"));
  }

  public static LearningEvent.QuestionAnswered practice() {
    return new LearningEvent.QuestionAnswered(
        occasion(),
        "u07",
        Optional.empty(),
        Optional.empty(),
        Optional.of("why-measure"),
        "q-ctr",
        "300 of 12000 people clicked. What is the click rate in per cent?",
        2,
        new InteractionText(
            "numeric", Optional.of("2.4"), List.of("2.45[:]2.55"), List.of(), List.of(), List.of()),
        false,
        0,
        0,
        Optional.of("M7.3"),
        Map.of("seen", new BigDecimal("12000"), "clicks", new BigDecimal("300")),
        Duration.ofSeconds(40),
        List.of("LO7.1", "LO7.2"));
  }

  public static LearningEvent.AttemptJudged judged(Optional<Boolean> passed) {
    return new LearningEvent.AttemptJudged(
        occasion(),
        "u07",
        "t07",
        ATTEMPT,
        1,
        new BigDecimal("66.67"),
        passed,
        Duration.ofMinutes(10),
        List.of("LO7.1"));
  }

  /** The judgement of the same attempt after a teacher left a question out. */
  public static LearningEvent.AttemptJudged judgedAgain() {
    return new LearningEvent.AttemptJudged(
        occasion(),
        "u07",
        "t07",
        ATTEMPT,
        1,
        new BigDecimal("72.73"),
        Optional.of(true),
        Duration.ofMinutes(10),
        List.of("LO7.1"),
        2);
  }

  public static LearningEvent.GradeSent grade(boolean accepted) {
    return new LearningEvent.GradeSent(
        occasion(),
        "u07",
        "t07",
        new UUID(7, 7),
        ATTEMPT,
        Optional.empty(),
        new BigDecimal("66.67"),
        new BigDecimal("100"),
        "Completed",
        "FullyGraded",
        accepted);
  }

  static LearningEvent.ArtefactEvaluated evaluated() {
    return new LearningEvent.ArtefactEvaluated(
        occasion(),
        "u07",
        "plan",
        new UUID(8, 8),
        2,
        3,
        new BigDecimal("68.75"),
        List.of(
            new LearningEvent.ArtefactEvaluated.Line("purpose", 3, new BigDecimal("18.75"), 25),
            new LearningEvent.ArtefactEvaluated.Line("rights", 4, new BigDecimal("25"), 25)));
  }

  static LearningEvent.GradeSent taskGrade() {
    return new LearningEvent.GradeSent(
        occasion(),
        "u07",
        "plan",
        new UUID(7, 8),
        ATTEMPT,
        Optional.of(new LearningEvent.GradeSent.Marked(new UUID(8, 8), 2, 3)),
        new BigDecimal("68.75"),
        new BigDecimal("100"),
        "Submitted",
        "FullyGraded",
        true);
  }

  static LearningEvent.ScenarioCompleted played(Occasion occasion, UUID run) {
    return new LearningEvent.ScenarioCompleted(
        occasion,
        "u07",
        "why-measure",
        "sc-cut",
        run,
        2,
        "e-good",
        7,
        9,
        List.of(new Walk.Decision("week-1", "ask"), new Walk.Decision("week-2", "wait")),
        List.of("LO7.1"));
  }

  /** One event of every kind, and of every shape of its statement, by name. */
  public static Map<String, LearningEvent> all() {
    Occasion here = occasion();
    Duration minutes = Duration.ofMinutes(3);
    return Map.ofEntries(
        Map.entry("unit-launched", new LearningEvent.UnitLaunched(here, "u07")),
        Map.entry("session-started", new LearningEvent.SessionStarted(here, "u07")),
        Map.entry(
            "page-experienced",
            new LearningEvent.PageExperienced(here, "u07", "why-measure", minutes)),
        Map.entry("lesson-completed", new LearningEvent.LessonCompleted(here, "u07", minutes)),
        Map.entry("unit-completed", new LearningEvent.UnitCompleted(here, "u07", minutes)),
        Map.entry(
            "attempt-started", new LearningEvent.AttemptStarted(here, "u07", "t07", ATTEMPT, 1)),
        Map.entry("question-answered", answer(here, ATTEMPT, "golf", true)),
        Map.entry("practice-answered", practice()),
        Map.entry(
            "attempt-completed",
            new LearningEvent.AttemptCompleted(here, "u07", "t07", ATTEMPT, 1, minutes)),
        Map.entry("attempt-passed", judged(Optional.of(true))),
        Map.entry("attempt-failed", judged(Optional.of(false))),
        Map.entry("attempt-scored", judged(Optional.empty())),
        Map.entry(
            "artefact-submitted",
            new LearningEvent.ArtefactSubmitted(
                here, "u07", "plan", new UUID(8, 8), 2, "text", 412)),
        Map.entry("artefact-evaluated", evaluated()),
        Map.entry(
            "artefact-scored",
            new LearningEvent.ArtefactScored(
                here, "u07", "plan", new UUID(8, 8), 2, 3, new BigDecimal("68.75"))),
        Map.entry("task-grade-accepted", taskGrade()),
        Map.entry("scenario-completed", played(here, ATTEMPT)),
        Map.entry("text-written", new LearningEvent.TextWritten(here, "u07", "memo", 2, 131)),
        Map.entry(
            "own-task-kept",
            new LearningEvent.OwnTaskKept(here, "u07", "why-measure", "u07-k-habits")),
        Map.entry("attempt-passed-again", judgedAgain()),
        Map.entry("note-shown", new LearningEvent.NoteShown(here, "u07", new UUID(14, 14))),
        Map.entry(
            "diagnostic-completed",
            new LearningEvent.DiagnosticCompleted(here, "u00", new UUID(12, 12), "personal")),
        Map.entry("grade-accepted", grade(true)),
        Map.entry("grade-refused", grade(false)));
  }

  private static InteractionText choice(String response) {
    return new InteractionText(
        "choice",
        Optional.of(response),
        List.of("golf"),
        List.of(new Component("golf", "Reach"), new Component("tetris", "Clicks")),
        List.of(),
        List.of());
  }
}
