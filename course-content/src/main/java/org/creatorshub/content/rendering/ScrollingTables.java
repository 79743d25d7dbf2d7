package org.creatorshub.content.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A wide table scrolls in a region of its own that the keyboard can reach. The empty corner above
 * row names is no header, so it is none in the HTML either.
 */
final class ScrollingTables implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  ScrollingTables(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TableBlock.class, TableCell.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof TableCell cell) {
      renderCell(cell);
    } else {
      renderTable(node);
    }
  }

  private void renderCell(TableCell cell) {
    String tag = cell.isHeader() && cell.getFirstChild() != null ? "th" : "td";
    Map<String, String> attributes = new LinkedHashMap<>();
    if (cell.getAlignment() != null) {
      attributes.put("align", cell.getAlignment().name());
    }
    html.tag(tag, context.extendAttributes(cell, tag, attributes));
    for (Node part = cell.getFirstChild(); part != null; part = part.getNext()) {
      context.render(part);
    }
    html.tag("/" + tag);
    html.line();
  }

  private void renderTable(Node table) {
    html.line();
    html.tag("div", region(table));
    html.tag("table");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      context.render(part);
    }
    html.tag("/table");
    html.tag("/div");
    html.line();
  }

  /** The column headers: a name that tells this table from the others of the page. */
  private static String headers(Node table) {
    List<String> headers = new ArrayList<>();
    table.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            if (text.getParent() instanceof TableCell cell && cell.isHeader()) {
              headers.add(Marks.without(text.getLiteral()));
            }
          }
        });
    return headers.stream().filter(header -> !header.isBlank()).collect(Collectors.joining(", "));
  }

  /** In a fixed order: the same course must give the same bytes. */
  private static Map<String, String> region(Node table) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "table-scroll");
    attributes.put("role", "region");
    attributes.put("tabindex", "0");
    attributes.put("aria-label", "Table: " + headers(table));
    return attributes;
  }
}
