package org.creatorshub.content.rendering;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A wide table scrolls in a region of its own that the keyboard can reach. */
final class ScrollingTables implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  ScrollingTables(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TableBlock.class);
  }

  @Override
  public void render(Node table) {
    html.line();
    html.tag(
        "div",
        Map.of("class", "table-scroll", "role", "region", "tabindex", "0", "aria-label", "Table"));
    html.tag("table");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      context.render(part);
    }
    html.tag("/table");
    html.tag("/div");
    html.line();
  }
}
