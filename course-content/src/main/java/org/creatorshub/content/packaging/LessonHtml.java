package org.creatorshub.content.packaging;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Artefact;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Rubric;
import org.creatorshub.content.course.Test;
import org.creatorshub.content.rendering.PageRenderer;
import org.creatorshub.content.rendering.RenderedBlock;

/** Pages of the course as HTML that needs neither server nor script. */
public final class LessonHtml {
  private static final Pattern TERM_LINK = Pattern.compile("href=\"#glossary-([a-z0-9-]+)\"");

  private final Course course;
  private final PageRenderer renderer;
  private final StaticTasks tasks;

  LessonHtml(Course course) {
    this.course = course;
    this.renderer = new PageRenderer(course);
    this.tasks = new StaticTasks(this);
  }

  /** What a format makes of the parts of a page that ask for an answer. */
  public interface Asking {
    /** A question on a page that never counts. */
    String practice(Question question);

    /** The way to the test of a unit, or what stands in its place. */
    String test(Test test);
  }

  /** The page without its own heading; sections start at level 2, glossary terms at the end. */
  public String page(Page page, Asking asking) {
    String blocks =
        renderer.render(page).blocks().stream()
            .map(block -> block(block, asking))
            .collect(Collectors.joining("\n"));
    return "<div class=\"prose\">\n" + blocks + "\n</div>\n" + terms(blocks);
  }

  /** Markdown with its paragraphs, lists and tables. */
  public String block(String markdown) {
    Page alone = new Page("q", "", 0, List.of(), List.of(new Block.Prose(markdown)));
    return renderer.render(alone).blocks().getFirst() instanceof RenderedBlock.Html found
        ? found.html().strip()
        : "";
  }

  /** Markdown without paragraphs, for stems and answers. */
  public String inline(String markdown) {
    return block(markdown)
        .replaceFirst("^<p>", "")
        .replaceFirst("</p>$", "")
        .replaceAll("</p>\\s*<p>", "<br>");
  }

  /** The words alone, for places that take no markup. */
  public static String plain(String markdown) {
    return markdown
        .replace("**", "")
        .replace("`", "")
        .replaceAll("\\[\\[[^\\]|]*\\|([^\\]]*)]]", "$1");
  }

  private String block(RenderedBlock block, Asking asking) {
    return switch (block) {
      case RenderedBlock.Html html -> html.html().strip();
      case RenderedBlock.PracticeTask task -> asking.practice(task.question());
      case RenderedBlock.SheetTask task -> tasks.sheet(task.sheet());
      case RenderedBlock.ScenarioTask task -> tasks.scenario(task.scenario(), task.listHtml());
      case RenderedBlock.TextTask task -> tasks.text(task.text());
      case RenderedBlock.AzQuiz quiz -> tasks.az();
      case RenderedBlock.CalcTask task -> new StaticLab(this, task.calc()).html();
      case RenderedBlock.Film film -> tasks.film(film.video(), film.transcriptHtml());
      case RenderedBlock.Own own -> new StaticOwnTask(this, own.task()).html();
      case RenderedBlock.ArtefactTask task -> artefact(task.artefact());
      case RenderedBlock.TestStart start -> asking.test(start.test());
      case RenderedBlock.DiagnosticStart start -> tasks.standing();
    };
  }

  /** A portfolio task with the rubric that it is judged by. */
  public String artefact(Artefact artefact) {
    StringBuilder html = new StringBuilder("<section class=\"card\" aria-labelledby=\"a-");
    html.append(Html.text(artefact.id()))
        .append("-title\"><h2 id=\"a-")
        .append(Html.text(artefact.id()))
        .append("-title\">")
        .append(Html.text(artefact.title()))
        .append("</h2>\n<p>Work for your portfolio. Hand it in where your teacher asks for it.")
        .append("</p>\n")
        .append(rubric(artefact.rubric()))
        .append("</section>");
    return html.toString();
  }

  private String rubric(Rubric rubric) {
    StringBuilder html =
        new StringBuilder("<details><summary>How it is judged</summary>\n<p>Each line counts with")
            .append(" its weight, from level 0 (absent) to level 4 (insightful).</p>\n<dl>");
    for (Rubric.Line line : rubric.lines()) {
      html.append("<dt>")
          .append(inline(line.title()))
          .append(" (weight ")
          .append(line.weight())
          .append(")</dt><dd><ol class=\"levels\" start=\"0\">");
      line.levels().forEach(level -> html.append("<li>").append(inline(level)).append("</li>"));
      html.append("</ol></dd>\n");
    }
    return html.append("</dl></details>\n").toString();
  }

  /** Every glossary term that the HTML links to, so that no link of a page leads nowhere. */
  private String terms(String html) {
    TreeSet<String> ids = new TreeSet<>();
    Matcher links = TERM_LINK.matcher(html);
    while (links.find()) {
      ids.add(links.group(1));
    }
    if (ids.isEmpty()) {
      return "";
    }
    String entries =
        ids.stream()
            .map(course.glossary()::get)
            .sorted((one, other) -> one.term().compareToIgnoreCase(other.term()))
            .map(this::term)
            .collect(Collectors.joining());
    return "<aside class=\"terms\" aria-labelledby=\"terms\"><h2 id=\"terms\">Words on this page"
        + "</h2><dl>\n"
        + entries
        + "</dl></aside>\n";
  }

  /** A term with its meaning; links from one term to another are words only. */
  public String term(GlossaryTerm term) {
    String text = inline(term.text()).replaceAll("<a class=\"term\"[^>]*>(.*?)</a>", "$1");
    return "<dt id=\"glossary-%s\">%s</dt><dd>%s</dd>\n"
        .formatted(Html.text(term.id()), Html.text(term.term()), text);
  }
}
