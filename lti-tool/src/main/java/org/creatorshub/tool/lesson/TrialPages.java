package org.creatorshub.tool.lesson;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.scoring.Walk;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.tool.lesson.PracticeAnswers.Practised;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.question.Drawn;
import org.creatorshub.tool.question.QuestionForms;
import org.creatorshub.tool.scenario.Player;
import org.creatorshub.tool.scenario.PlayingScenario;
import org.creatorshub.tool.scenario.ScenarioForms;
import org.creatorshub.tool.scenario.ScenarioRuns;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.session.Role;

/**
 * The pages of a unit as a learner sees them, for somebody who came without a launch: nothing is
 * read from a store and nothing is kept.
 */
public final class TrialPages {
  private static final UUID NOBODY = new UUID(0, 0);

  /** A learner without a run: addressed like one, but without any trace. */
  private static final LaunchSession VISITOR =
      new LaunchSession(
          NOBODY,
          0,
          NOBODY,
          NOBODY,
          NOBODY,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Role.LEARNER,
          Optional.empty(),
          Optional.empty(),
          Locale.ENGLISH,
          Optional.empty(),
          Optional.empty(),
          "");

  private final UnitPages units;
  private final LessonPages pages;
  private final Practising practising;

  public TrialPages(Course course, CourseTexts texts, QuestionForms forms, Clock clock) {
    Nowhere nowhere = new Nowhere();
    Unplayed unplayed = new Unplayed();
    LearningEvents nobody = new LearningEvents(List.of());
    this.units =
        new UnitPages(
            new Finding(course, nowhere),
            nowhere,
            new ScenarioPart(new PlayingScenario(unplayed, nobody)));
    this.practising = new Practising(nowhere, nobody, clock);
    this.pages =
        new LessonPages(
            texts,
            units,
            new PracticeForms(practising, forms),
            new SheetForms(nowhere, texts),
            new ScenarioForms(unplayed, texts),
            PageNotes.NONE);
  }

  /**
   * What was just sent.
   *
   * @param answers by question id, as {@code Answers} reads them
   * @param rounds which numbers a question has; 0 where none is named
   * @param cells typed text by cell, by sheet id
   * @param ways decisions as a form holds them, by scenario id
   */
  public record Tried(
      Map<String, List<String>> answers,
      Map<String, Integer> rounds,
      Map<String, Map<String, String>> cells,
      Map<String, String> ways) {
    public static final Tried NOTHING = new Tried(Map.of(), Map.of(), Map.of());

    public Tried(
        Map<String, List<String>> answers,
        Map<String, Integer> rounds,
        Map<String, Map<String, String>> cells) {
      this(answers, rounds, cells, Map.of());
    }

    /** A scenario played so far. */
    public static Tried played(String scenario, String way) {
      return new Tried(Map.of(), Map.of(), Map.of(), Map.of(scenario, way));
    }

    public Tried {
      answers = Map.copyOf(answers);
      rounds = Map.copyOf(rounds);
      cells = Map.copyOf(cells);
      ways = Map.copyOf(ways);
    }
  }

  public UnitView unit(String base, Unit unit) {
    return units.view(VISITOR, base, unit);
  }

  public LessonView page(String base, Unit unit, Page page, Tried tried) {
    Map<String, Practised> states = new HashMap<>();
    tried.rounds().forEach((id, round) -> states.put(id, practised(round, List.of())));
    tried
        .answers()
        .forEach(
            (id, answer) -> states.put(id, practised(tried.rounds().getOrDefault(id, 0), answer)));
    Map<String, List<Walk.Decision>> ways = new HashMap<>();
    tried.ways().forEach((id, way) -> ways.put(id, ScenarioForms.read(way)));
    return pages.view(
        VISITOR,
        new Place(base, unit, page),
        false,
        new LessonPages.Sent(states, tried.cells(), ways));
  }

  private static Practised practised(int round, List<String> answer) {
    return new Practised(NOBODY, round, answer.isEmpty() ? 0 : 1, answer);
  }

  /** The question with the numbers of a round. */
  public Drawn draw(Question question, int round) {
    return practising.draw(VISITOR, question, round);
  }

  /** Where the button at the end of a page leads. */
  public static String next(String base, Unit unit, Page page) {
    return new Place(base, unit, page).nextHref();
  }

  /** The name of a cell in {@link Tried#cells} and in forms after {@code c.}. */
  public static String cell(Sheet.Row row, Sheet.Asked asked) {
    return FillingSheet.cell(row, asked);
  }

  /** What a form has sent into fields that the task has. */
  public static Map<String, String> fields(OwnTask task, Map<String, List<String>> form) {
    return KeepingOwnTask.known(task, OwnTaskFields.typed(task, form));
  }

  /** What was typed into cells that the sheet has. */
  public static Map<String, String> cells(Sheet sheet, Map<String, String> typed) {
    return FillingSheet.known(sheet, typed);
  }

  /** Stores that hold nothing and are never written to, as nobody has a run. */
  private static final class Nowhere implements Positions, PracticeAnswers, SheetCells {
    @Override
    public Map<String, Practised> of(Run run) {
      return Map.of();
    }

    @Override
    public void keep(Run run, String question, Practised practised, Instant at) {
      throw new IllegalStateException("A visitor leaves no trace");
    }

    @Override
    public Map<String, String> of(Run run, String sheet) {
      return Map.of();
    }

    @Override
    public void keep(Run run, String sheet, Map<String, String> typed, Instant at) {
      throw new IllegalStateException("A visitor leaves no trace");
    }

    @Override
    public void move(Map<Spot, String> pages, Instant at) {
      throw new IllegalStateException("A visitor leaves no trace");
    }

    @Override
    public Map<Spot, String> current(List<Spot> spots) {
      return Map.of();
    }

    @Override
    public void see(Run run, String unit, String page, java.time.Duration active, Instant at) {
      throw new IllegalStateException("A visitor leaves no trace");
    }

    @Override
    public Map<String, java.time.Duration> seen(Run run, String unit) {
      return Map.of();
    }

    @Override
    public boolean reach(Run run, String unit, Milestone milestone, Instant at) {
      return false;
    }

    @Override
    public List<Milestone> reached(Run run, String unit) {
      return List.of();
    }
  }

  /** Runs of scenarios are kept nowhere: a way travels in the form. */
  private static final class Unplayed implements ScenarioRuns {
    @Override
    public Map<String, ScenarioRuns.Past> of(Player player) {
      return Map.of();
    }

    @Override
    public boolean begin(Player player, String scenario, int number, UUID run, Instant at) {
      throw new IllegalStateException("A visitor leaves no trace");
    }

    @Override
    public boolean decide(
        Player player, String scenario, int number, int place, Walk.Decision decision, Instant at) {
      throw new IllegalStateException("A visitor leaves no trace");
    }

    @Override
    public void end(Player player, String scenario, int number, ScenarioRuns.End end, Instant at) {
      throw new IllegalStateException("A visitor leaves no trace");
    }
  }
}
