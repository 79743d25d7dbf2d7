package org.creatorshub.content.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Page;

/** Renders the pages of one course. The page's own heading is left to whoever shows it. */
public final class PageRenderer {
  private final Course course;

  public PageRenderer(Course course) {
    this.course = course;
  }

  public RenderedPage render(Page page) {
    Map<String, GlossaryTerm> used = new LinkedHashMap<>();
    Prose prose = new Prose(course.glossary(), used);
    List<RenderedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      blocks.add(block(page.blocks().get(i), prose, page.id() + "-" + i));
    }
    return new RenderedPage(blocks, List.copyOf(used.values()));
  }

  private static RenderedBlock block(Block block, Prose prose, String anchor) {
    return switch (block) {
      case Block.Prose text -> new RenderedBlock.Html(prose.html(text.markdown()));
      case Block.Figure figure -> new RenderedBlock.Html(Figures.html(figure, anchor));
      case Block.Example example ->
          new RenderedBlock.Html(
              aside("example", example.id(), "Worked example", example.title())
                  + prose.html(example.markdown())
                  + "</div>");
      case Block.Definition definition ->
          new RenderedBlock.Html(
              "<div class=\"definition\"><p class=\"definition-term\"><dfn>"
                  + Escaping.text(definition.term())
                  + "</dfn></p>"
                  + prose.html(definition.markdown())
                  + "</div>");
      case Block.Note note ->
          new RenderedBlock.Html(
              aside("note", anchor, "", note.title()) + prose.html(note.markdown()) + "</div>");
      case Block.Practice practice -> new RenderedBlock.PracticeTask(practice.question());
      case Block.SheetTask sheet -> new RenderedBlock.SheetTask(sheet.sheet());
      case Block.ScenarioTask task ->
          new RenderedBlock.ScenarioTask(
              task.scenario(), new ScenarioList(task.scenario(), prose).html());
      case Block.TextTask task -> new RenderedBlock.TextTask(task.text());
      case Block.AzQuiz quiz -> new RenderedBlock.AzQuiz();
      case Block.CalcTask task -> new RenderedBlock.CalcTask(task.calc());
      case Block.Own own -> new RenderedBlock.Own(own.task());
      case Block.Film film ->
          new RenderedBlock.Film(film.video(), prose.html(film.video().transcript()));
      case Block.Dates dates ->
          new RenderedBlock.Html(new DatedList(dates.timeline(), prose).html());
      case Block.ArtefactTask task -> new RenderedBlock.ArtefactTask(task.artefact());
      case Block.TestStart start -> new RenderedBlock.TestStart(start.test());
      case Block.DiagnosticStart start -> new RenderedBlock.DiagnosticStart();
    };
  }

  // A group and no section: a page of many landmarks has none, and two examples may share a title.
  private static String aside(String kind, String id, String label, String title) {
    String heading = Escaping.text(id) + "-title";
    String prefix =
        label.isEmpty() ? "" : "<span class=\"" + kind + "-label\">" + label + "</span> ";
    return "<div class=\""
        + kind
        + "\" role=\"group\" aria-labelledby=\""
        + heading
        + "\"><h2 id=\""
        + heading
        + "\">"
        + prefix
        + Escaping.text(title)
        + "</h2>";
  }
}
