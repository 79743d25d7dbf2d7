package org.creatorshub.tool.lesson;

import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Page;
import org.creatorshub.tool.lesson.LessonView.BlockView;
import org.creatorshub.tool.question.CourseTexts;
import org.creatorshub.tool.session.LaunchSession;

/** What stands on a page of a unit for this person, now. */
public final class LessonPages {
  private final CourseTexts texts;
  private final UnitPages units;
  private final PracticeForms practice;
  private final SheetForms sheets;

  public LessonPages(
      CourseTexts texts, UnitPages units, PracticeForms practice, SheetForms sheets) {
    this.texts = texts;
    this.units = units;
    this.practice = practice;
    this.sheets = sheets;
  }

  /**
   * What a person who leaves no trace has just sent; for learners it is in the database.
   *
   * @param answer practice answers by question id
   * @param cells typed cells by sheet id
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
        page.blocks().stream().map(block -> block(session, place, block, sent)).toList(),
        place.nextLabel(),
        place.backHref(),
        place.href(place.unit().pages().getFirst()),
        resumed && place.index() > 0,
        Run.of(session).isPresent(),
        sent.something(),
        UnitPages.notice(session));
  }

  private BlockView block(LaunchSession session, Place place, Block block, Sent sent) {
    Optional<Run> run = Run.of(session);
    return switch (block) {
      case Block.Practice task -> practice.view(session, task.question(), sent.answer());
      case Block.SheetTask task ->
          BlockView.sheet(sheets.view(run, task.sheet(), sent.cells().get(task.sheet().id())));
      case Block.TestStart task -> BlockView.link(UnitPages.test(place, task.test()));
      case Block.ArtefactTask task ->
          BlockView.link(UnitPages.artefact(place.base(), task.artefact()));
      case Block.Prose prose -> BlockView.html(texts.block(prose));
      case Block.Figure figure -> BlockView.html(texts.block(figure));
      case Block.Example example -> BlockView.html(texts.block(example));
      case Block.Definition definition -> BlockView.html(texts.block(definition));
      case Block.Note note -> BlockView.html(texts.block(note));
    };
  }
}
