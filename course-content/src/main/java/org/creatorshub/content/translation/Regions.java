package org.creatorshub.content.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.creatorshub.content.course.Mark;
import org.creatorshub.content.translation.Passage.Kind;

/** Where the words of a Markdown text stand: its paragraphs, headings and cells, but no code. */
final class Regions extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(30)
          .build();

  private final String markdown;
  private final List<Region> found = new ArrayList<>();

  private Regions(String markdown) {
    this.markdown = markdown;
  }

  /**
   * Words from {@code start} to {@code end} of the Markdown.
   *
   * @param text the same on one line
   */
  record Region(int start, int end, String text, Kind kind, String what) {}

  static List<Region> in(String markdown) {
    Regions regions = new Regions(markdown);
    PARSER.parse(blanked(markdown)).accept(regions);
    return regions.found;
  }

  // Marks are no Markdown: "*" is a product in them and "|" no end of a cell.
  private static String blanked(String markdown) {
    StringBuilder text = new StringBuilder(markdown);
    for (Mark mark : Mark.in(markdown)) {
      text.replace(mark.start(), mark.end(), "x".repeat(mark.end() - mark.start()));
    }
    return text.toString();
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean listed = paragraph.getParent() instanceof org.commonmark.node.ListItem;
    add(paragraph.getSourceSpans(), Kind.PROSE, listed ? "list item" : "paragraph");
  }

  @Override
  public void visit(Heading heading) {
    inside(heading, Kind.LINE, "heading");
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell cell) {
      inside(cell, Kind.CELL, cell.isHeader() ? "header of a column" : "cell of a table");
    } else {
      visitChildren(node);
    }
  }

  /** From the first to the last inline node. */
  private void inside(Node node, Kind kind, String what) {
    List<SourceSpan> spans = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Block)) {
        spans.addAll(child.getSourceSpans());
      }
    }
    if (!spans.isEmpty()) {
      SourceSpan first = spans.getFirst();
      SourceSpan last = spans.getLast();
      int end = last.getInputIndex() + last.getLength();
      region(
          first.getInputIndex(), end, markdown.substring(first.getInputIndex(), end), kind, what);
    }
  }

  private void add(List<SourceSpan> spans, Kind kind, String what) {
    if (spans.isEmpty()) {
      return;
    }
    String text =
        spans.stream()
            .map(span -> markdown.substring(span.getInputIndex(), end(span)).strip())
            .collect(Collectors.joining(" "));
    region(spans.getFirst().getInputIndex(), end(spans.getLast()), text, kind, what);
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }

  private void region(int start, int end, String text, Kind kind, String what) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(markdown.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(markdown.charAt(to - 1))) {
      to--;
    }
    found.add(new Region(from, to, text.strip(), kind, what));
  }
}
