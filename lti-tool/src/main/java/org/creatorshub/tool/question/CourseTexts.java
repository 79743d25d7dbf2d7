package org.creatorshub.tool.question;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.rendering.PageRenderer;
import org.creatorshub.content.rendering.RenderedBlock;
import org.creatorshub.content.rendering.RenderedPage;

/**
 * The course's texts as HTML that may stand on a page as it is. A course does not change while it
 * is open, so what was rendered once is kept: rendering took a tenth of a launch.
 */
public final class CourseTexts {
  /** Stems with a learner's own numbers differ from learner to learner: the oldest go. */
  private static final int MOST_LINES = 4_096;

  private final String language;
  private final PageRenderer renderer;

  /** By identity: the pages of a course are few, and comparing whole texts would cost more. */
  private final Map<Page, RenderedPage> pages =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private final Map<String, String> lines =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
              return size() > MOST_LINES;
            }
          });

  public CourseTexts(Course course) {
    this.language = course.language();
    this.renderer = new PageRenderer(course);
  }

  /** The language that the course is written in. */
  public String language() {
    return language;
  }

  /** A page of the course, rendered. */
  public RenderedPage page(Page page) {
    RenderedPage kept = pages.get(page);
    if (kept != null) {
      return kept;
    }
    RenderedPage rendered = renderer.render(page);
    pages.put(page, rendered);
    return rendered;
  }

  /** Markdown without paragraphs, for stems and answers. */
  public String inline(String markdown) {
    String kept = lines.get(markdown);
    if (kept != null) {
      return kept;
    }
    String line = line(markdown);
    lines.put(markdown, line);
    return line;
  }

  /** Markdown with its paragraphs and tables. */
  public String block(String markdown) {
    Page alone = new Page("q", "", 0, List.of(), List.of(new Block.Prose(markdown)));
    return renderer.render(alone).blocks().getFirst() instanceof RenderedBlock.Html found
        ? found.html().strip()
        : "";
  }

  private String line(String markdown) {
    return block(markdown)
        .replaceFirst("^<p>", "")
        .replaceFirst("</p>$", "")
        .replaceAll("</p>\\s*<p>", "<br>");
  }

  /** The words alone, for places that take no HTML. */
  public String plain(String markdown) {
    return markdown.replace("**", "").replaceAll("\\[\\[[^\\]|]*\\|([^\\]]*)]]", "$1");
  }

  /** A number with grouped digits and the decimals that it has. */
  public String number(BigDecimal number) {
    return Pretty.number(number);
  }
}
