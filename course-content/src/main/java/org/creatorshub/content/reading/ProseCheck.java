package org.creatorshub.content.reading;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.creatorshub.content.course.Mark;
import org.creatorshub.content.course.Place;

/**
 * Refuses in Markdown what a page may not hold: HTML, stray images, odd links, jumping headings.
 */
final class ProseCheck {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(30)
          .build();

  private final Draft draft;
  private final String path;
  private int level = 1;

  ProseCheck(Draft draft, String path) {
    this.draft = draft;
    this.path = path;
  }

  void check(String markdown, int firstLine, boolean headingsAllowed) {
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      new Marks(draft).check(lines.get(i), new Place(path, firstLine + i));
    }
    PARSER.parse(blanked(markdown)).accept(new Rules(firstLine, headingsAllowed));
  }

  // Marks are no Markdown: "*" is a product in them and "|" no end of a table cell.
  private static String blanked(String markdown) {
    StringBuilder text = new StringBuilder(markdown);
    for (Mark mark : Mark.in(markdown)) {
      text.replace(mark.start(), mark.end(), "x".repeat(mark.end() - mark.start()));
    }
    return text.toString();
  }

  private final class Rules extends AbstractVisitor {
    private final int firstLine;
    private final boolean headingsAllowed;

    private Rules(int firstLine, boolean headingsAllowed) {
      this.firstLine = firstLine;
      this.headingsAllowed = headingsAllowed;
    }

    @Override
    public void visit(HtmlBlock block) {
      fault(block, "HTML is not used in pages. Write Markdown, or &lt; for the sign itself.");
    }

    @Override
    public void visit(HtmlInline inline) {
      fault(inline, "HTML is not used in pages. Write Markdown, or &lt; for the sign itself.");
    }

    @Override
    public void visit(Image image) {
      fault(image, "A figure stands alone: an empty line before and after it, outside directives.");
    }

    @Override
    public void visit(Link link) {
      String to = link.getDestination();
      if (!to.matches("https://[A-Za-z0-9].*") && !to.matches("#[a-z][a-z0-9-]*")) {
        fault(link, "The link goes to \"" + Draft.shortened(to) + "\". Use https://… or #id.");
      }
      visitChildren(link);
    }

    @Override
    public void visit(Heading heading) {
      if (!headingsAllowed) {
        fault(heading, "A directive has no headings of its own. Use its title.");
      } else if (heading.getLevel() == 1 || heading.getLevel() > level + 1) {
        fault(heading, "The heading skips a level. Use ## first, then ###.");
      }
      level = headingsAllowed ? heading.getLevel() : level;
      visitChildren(heading);
    }

    private void fault(Node node, String message) {
      Node spanned = node;
      while (spanned.getSourceSpans().isEmpty() && spanned.getParent() != null) {
        spanned = spanned.getParent();
      }
      int index =
          spanned.getSourceSpans().isEmpty()
              ? 0
              : spanned.getSourceSpans().getFirst().getLineIndex();
      draft.fault(new Place(path, firstLine + index), "MARKDOWN", message);
    }
  }
}
