package org.creatorshub.tool.lesson;

import java.util.List;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.tool.calc.CalcView;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.own.OwnTaskView;
import org.creatorshub.tool.question.QuestionView;
import org.creatorshub.tool.scenario.ScenarioView;
import org.jspecify.annotations.Nullable;

/**
 * One page of a unit.
 *
 * @param recorded true for learners, whose time is measured
 * @param focused something else on the page takes the focus
 * @param back address of the page before; empty on the first
 * @param note null for those who take no notes
 */
public record LessonView(
    String base,
    String csrf,
    String href,
    OutlineView outline,
    int unitNumber,
    String unitTitle,
    int step,
    int steps,
    int minutes,
    String title,
    List<BlockView> blocks,
    List<GlossaryTerm> terms,
    Phrase nextLabel,
    String back,
    String start,
    boolean resumed,
    boolean recorded,
    boolean focused,
    String notice,
    @Nullable PageNote note) {
  public LessonView {
    blocks = List.copyOf(blocks);
    terms = List.copyOf(terms);
  }

  /** The same page with other blocks. */
  public LessonView withBlocks(List<BlockView> others) {
    return new LessonView(
        base,
        csrf,
        href,
        outline,
        unitNumber,
        unitTitle,
        step,
        steps,
        minutes,
        title,
        others,
        terms,
        nextLabel,
        back,
        start,
        resumed,
        recorded,
        focused,
        notice,
        note);
  }

  /** Whether the learner has noted something beside the page. */
  public boolean noted() {
    return note != null && !note.text().isEmpty();
  }

  /** Whether the page holds a lab. */
  public boolean labs() {
    return blocks.stream().anyMatch(block -> block.calc() != null);
  }

  /** Whether the page holds a task that is kept for the learner alone. */
  public boolean own() {
    return blocks.stream().anyMatch(block -> block.own() != null);
  }

  /**
   * A block: a question, a workbench, a lab, a scenario, a task of one's own, a film, a link to a
   * task, or else HTML.
   */
  public record BlockView(
      String id,
      String html,
      @Nullable QuestionView question,
      int round,
      boolean answered,
      boolean renewable,
      @Nullable SheetView sheet,
      @Nullable ScenarioView scenario,
      @Nullable LinkView link,
      @Nullable CalcView calc,
      @Nullable OwnTaskView own,
      @Nullable FilmView film) {

    public static BlockView html(String html) {
      return new BlockView("", html, null, 0, false, false, null, null, null, null, null, null);
    }

    static BlockView sheet(SheetView sheet) {
      return new BlockView(
          sheet.id(), "", null, 0, false, false, sheet, null, null, null, null, null);
    }

    static BlockView scenario(ScenarioView scenario) {
      return new BlockView(
          scenario.id(), "", null, 0, false, false, null, scenario, null, null, null, null);
    }

    static BlockView calc(CalcView calc) {
      return new BlockView(
          calc.id(), "", null, 0, false, false, null, null, null, calc, null, null);
    }

    static BlockView own(OwnTaskView own) {
      return new BlockView(own.id(), "", null, 0, false, false, null, null, null, null, own, null);
    }

    static BlockView film(FilmView film) {
      return new BlockView("", "", null, 0, false, false, null, null, null, null, null, film);
    }

    static BlockView link(LinkView link) {
      return new BlockView("", "", null, 0, false, false, null, null, link, null, null, null);
    }
  }
}
