package org.creatorshub.content.rendering;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.creatorshub.content.course.GlossaryTerm;

/** Markdown to HTML: raw HTML is shown as text, links lead to https or stay on the page. */
final class Prose {
  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(20).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .nodeRendererFactory(ScrollingTables::new) // the first renderer of a node wins
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> new PageAttributes())
          .build();

  private final Map<String, GlossaryTerm> glossary;
  private final Map<String, GlossaryTerm> used;

  /**
   * @param used collects the terms that are linked to
   */
  Prose(Map<String, GlossaryTerm> glossary, Map<String, GlossaryTerm> used) {
    this.glossary = glossary;
    this.used = used;
  }

  String html(String markdown) {
    Marks marks = new Marks(glossary, used);
    return marks.putBack(RENDERER.render(PARSER.parse(marks.takeOut(markdown))));
  }
}
