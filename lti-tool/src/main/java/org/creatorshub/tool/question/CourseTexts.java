package org.creatorshub.tool.question;

import java.math.BigDecimal;
import java.util.List;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.rendering.PageRenderer;
import org.creatorshub.content.rendering.RenderedBlock;
import org.creatorshub.content.rendering.RenderedPage;

/** The course's texts as HTML that may stand on a page as it is. */
public final class CourseTexts {
  private final PageRenderer renderer;

  public CourseTexts(Course course) {
    this.renderer = new PageRenderer(course);
  }

  public RenderedPage page(Page page) {
    return renderer.render(page);
  }

  /** Markdown without paragraphs, for stems and answers. */
  public String inline(String markdown) {
    Page alone = new Page("q", "", 0, List.of(), List.of(new Block.Prose(markdown)));
    String html =
        renderer.render(alone).blocks().getFirst() instanceof RenderedBlock.Html found
            ? found.html().strip()
            : "";
    return html.replaceFirst("^<p>", "")
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
