package org.creatorshub.tool.lesson;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.rendering.RenderedBlock;
import org.creatorshub.content.rendering.RenderedPage;
import org.creatorshub.content.scoring.Walk;
import org.creatorshub.tool.calc.CalcForms;
import org.creatorshub.tool.lesson.LessonView.BlockView;
import org.creatorshub.tool.own.OwnTaskForms;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.scenario.ScenarioForms;
import org.creatorshub.tool.scenario.ScenarioRuns;
import org.creatorshub.tool.scenario.ScenarioView;
import org.creatorshub.tool.session.LaunchSession;

/** What stands on a page of a unit for this person, now. */
public final class LessonPages {
  private final CourseTexts texts;
  private final UnitPages units;
  private final PracticeForms practice;
  private final SheetForms sheets;
  private final ScenarioForms scenarios;
  private final CalcForms calcs;
  private final OwnTaskForms owns;
  private final PageNotes notes;

  public LessonPages(
      CourseTexts texts,
      UnitPages units,
      PracticeForms practice,
      SheetForms sheets,
      ScenarioForms scenarios,
      PageNotes notes) {
    this.texts = texts;
    this.units = units;
    this.practice = practice;
    this.sheets = sheets;
    this.scenarios = scenarios;
    this.calcs = new CalcForms(texts);
    this.owns = new OwnTaskForms(texts);
    this.notes = notes;
  }

  /**
   * What a person who leaves no trace has just sent; for learners it is in the database.
   *
   * @param answer practice answers by question id
   * @param cells typed cells by sheet id, typed inputs by lab id, fields by task id
   * @param ways decisions by scenario id
   */
  record Sent(
      Map<String, PracticeAnswers.Practised> answer,
      Map<String, Map<String, String>> cells,
      Map<String, List<Walk.Decision>> ways) {
    static final Sent NOTHING = new Sent(Map.of(), Map.of());

    Sent(Map<String, PracticeAnswers.Practised> answer, Map<String, Map<String, String>> cells) {
      this(answer, cells, Map.of());
    }

    boolean something() {
      return !answer.isEmpty() || !cells.isEmpty() || !ways.isEmpty();
    }
  }

  LessonView view(LaunchSession session, Place place, boolean resumed, Sent sent) {
    Page page = place.page();
    RenderedPage rendered = texts.page(page);
    Sent known = new Sent(states(session, rendered, sent), sent.cells(), sent.ways());
    Map<String, ScenarioRuns.Past> played = played(session, rendered);
    return new LessonView(
        place.base(),
        session.csrf(),
        place.href(),
        units.outline(session, place),
        place.unit().number(),
        place.unit().title(),
        place.index() + 1,
        place.unit().pages().size(),
        page.minutes(),
        page.title(),
        rendered.blocks().stream()
            .map(block -> block(session, place, block, known, played))
            .toList(),
        rendered.terms(),
        place.nextLabel(),
        place.backHref(),
        place.href(place.unit().pages().getFirst()),
        resumed && place.index() > 0,
        Run.of(session).isPresent(),
        sent.something(),
        UnitPages.notice(session),
        notes.beside(session, place.unit(), page).orElse(null));
  }

  /** Every page of a unit, one after another, as this person would see it. */
  WholeUnit whole(LaunchSession session, String base, Unit unit) {
    List<LessonView> pages =
        unit.pages().stream()
            .map(page -> view(session, new Place(base, unit, page), false, Sent.NOTHING))
            .toList();
    return new WholeUnit(
        base,
        unit.number(),
        unit.title(),
        base + "/learn/" + unit.id(),
        pages,
        pages.stream()
            .flatMap(page -> page.terms().stream())
            .distinct()
            .sorted(Comparator.comparing(GlossaryTerm::term).thenComparing(GlossaryTerm::id))
            .toList());
  }

  private Map<String, PracticeAnswers.Practised> states(
      LaunchSession session, RenderedPage page, Sent sent) {
    Map<String, PracticeAnswers.Practised> states = new HashMap<>(sent.answer());
    if (page.blocks().stream().anyMatch(RenderedBlock.PracticeTask.class::isInstance)) {
      practice.states(session).forEach(states::putIfAbsent);
    }
    return states;
  }

  /** The runs of the learner, read once for all scenarios of a page. */
  private Map<String, ScenarioRuns.Past> played(LaunchSession session, RenderedPage page) {
    return page.blocks().stream().anyMatch(RenderedBlock.ScenarioTask.class::isInstance)
        ? Run.of(session).map(run -> scenarios.past(run.player())).orElse(Map.of())
        : Map.of();
  }

  private ScenarioView scenario(
      RenderedBlock.ScenarioTask task,
      boolean recorded,
      Sent known,
      Map<String, ScenarioRuns.Past> played) {
    String id = task.scenario().id();
    return recorded && !known.ways().containsKey(id)
        ? scenarios.kept(task.scenario(), task.listHtml(), played.get(id))
        : scenarios.passing(
            task.scenario(), task.listHtml(), known.ways().getOrDefault(id, List.of()));
  }

  private BlockView block(
      LaunchSession session,
      Place place,
      RenderedBlock block,
      Sent known,
      Map<String, ScenarioRuns.Past> played) {
    Optional<Run> run = Run.of(session);
    return switch (block) {
      case RenderedBlock.PracticeTask task ->
          practice.view(session, task.question(), known.answer());
      case RenderedBlock.SheetTask task ->
          BlockView.sheet(sheets.view(run, task.sheet(), known.cells().get(task.sheet().id())));
      case RenderedBlock.ScenarioTask task ->
          BlockView.scenario(scenario(task, run.isPresent(), known, played));
      case RenderedBlock.TextTask task -> BlockView.link(UnitPages.text(place, task.text()));
      case RenderedBlock.AzQuiz quiz -> BlockView.link(UnitPages.az(place.base()));
      case RenderedBlock.CalcTask task ->
          BlockView.calc(
              calcs.view(task.calc(), place.href(), known.cells().get(task.calc().id())));
      case RenderedBlock.Film film ->
          BlockView.film(
              UnitPages.film(place, film.video(), texts.language(), film.transcriptHtml()));
      case RenderedBlock.Own own -> {
        String id = own.task().id();
        yield BlockView.own(owns.view(own.task(), sheets.typed(run, id, known.cells().get(id))));
      }
      case RenderedBlock.TestStart task -> BlockView.link(UnitPages.test(place, task.test()));
      case RenderedBlock.ArtefactTask task ->
          BlockView.link(UnitPages.artefact(place.base(), task.artefact()));
      case RenderedBlock.DiagnosticStart start -> BlockView.link(UnitPages.standing(place.base()));
      case RenderedBlock.Html html -> BlockView.html(html.html());
    };
  }
}
