package org.creatorshub.tool.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.rendering.RenderedBlock;
import org.creatorshub.content.rendering.RenderedPage;
import org.creatorshub.tool.calc.CalcForms;
import org.creatorshub.tool.lesson.LessonView.BlockView;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.session.LaunchSession;

/** What stands on a page of a unit for this person, now. */
public final class LessonPages {
  private final CourseTexts texts;
  private final UnitPages units;
  private final PracticeForms practice;
  private final SheetForms sheets;
  private final CalcForms calcs;

  public LessonPages(
      CourseTexts texts, UnitPages units, PracticeForms practice, SheetForms sheets) {
    this.texts = texts;
    this.units = units;
    this.practice = practice;
    this.sheets = sheets;
    this.calcs = new CalcForms(texts);
  }

  /**
   * What a person who leaves no trace has just sent; for learners it is in the database.
   *
   * @param answer practice answers by question id
   * @param cells typed cells by sheet id, typed inputs by lab id
   */
  record Sent(
      Map<String, PracticeAnswers.Practised> answer, Map<String, Map<String, String>> cells) {
    static final Sent NOTHING = new Sent(Map.of(), Map.of());

    boolean something() {
      return !answer.isEmpty() || !cells.isEmpty();
    }
  }

  LessonView view(LaunchSession session, Place place, boolean resumed, Sent sent) {
    Page page = place.page();
    RenderedPage rendered = texts.page(page);
    Sent known = new Sent(states(session, rendered, sent), sent.cells());
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
        rendered.blocks().stream().map(block -> block(session, place, block, known)).toList(),
        rendered.terms(),
        place.nextLabel(),
        place.backHref(),
        place.href(place.unit().pages().getFirst()),
        resumed && place.index() > 0,
        Run.of(session).isPresent(),
        sent.something(),
        UnitPages.notice(session));
  }

  private Map<String, PracticeAnswers.Practised> states(
      LaunchSession session, RenderedPage page, Sent sent) {
    Map<String, PracticeAnswers.Practised> states = new HashMap<>(sent.answer());
    if (page.blocks().stream().anyMatch(RenderedBlock.PracticeTask.class::isInstance)) {
      practice.states(session).forEach(states::putIfAbsent);
    }
    return states;
  }

  private BlockView block(LaunchSession session, Place place, RenderedBlock block, Sent known) {
    Optional<Run> run = Run.of(session);
    return switch (block) {
      case RenderedBlock.PracticeTask task ->
          practice.view(session, task.question(), known.answer());
      case RenderedBlock.SheetTask task ->
          BlockView.sheet(sheets.view(run, task.sheet(), known.cells().get(task.sheet().id())));
      case RenderedBlock.CalcTask task ->
          BlockView.calc(
              calcs.view(task.calc(), place.href(), known.cells().get(task.calc().id())));
      case RenderedBlock.TestStart task -> BlockView.link(UnitPages.test(place, task.test()));
      case RenderedBlock.ArtefactTask task ->
          BlockView.link(UnitPages.artefact(place.base(), task.artefact()));
      case RenderedBlock.Html html -> BlockView.html(html.html());
    };
  }
}
