package org.creatorshub.content.packaging.epub;

import java.util.List;
import org.creatorshub.content.packaging.Html;

/** The table of contents. */
record Navigation(String language, String first, List<Chapter> chapters) {
  static final String FILE = "nav.xhtml";

  String text() {
    return Xhtml.page(
        language,
        "Contents",
        """
        <nav epub:type="toc" id="toc" role="doc-toc" aria-labelledby="toc-title">
        <h1 id="toc-title">Contents</h1>
        %s
        </nav>
        <nav epub:type="landmarks" id="landmarks" hidden="hidden" aria-label="Landmarks">
        <ol>
        <li><a epub:type="toc" href="%s">Contents</a></li>
        <li><a epub:type="bodymatter" href="%s">Start of the course</a></li>
        </ol>
        </nav>"""
            .formatted(list(chapters), FILE, first));
  }

  private static String list(List<Chapter> chapters) {
    StringBuilder html = new StringBuilder("<ol>\n");
    for (Chapter chapter : chapters) {
      html.append("<li><a href=\"")
          .append(chapter.file())
          .append("\">")
          .append(Html.text(chapter.title()))
          .append("</a>");
      if (!chapter.chapters().isEmpty()) {
        html.append("\n").append(list(chapter.chapters()));
      }
      html.append("</li>\n");
    }
    return html.append("</ol>").toString();
  }
}
