package org.creatorshub.content.packaging.print;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorshub.content.packaging.epub.Chapter;

/**
 * A chapter of the book as a part of one long page: its ids are its own, its links lead to where
 * the other chapters went, and the pages of a unit stand a level below it.
 */
record Section(Chapter chapter) {
  private static final Pattern ID = Pattern.compile("(?<=\\s)(id|for)=\"([^\"]+)\"");
  private static final Pattern IDS =
      Pattern.compile("(?<=\\s)(aria-labelledby|aria-describedby|headers)=\"([^\"]+)\"");
  private static final Pattern LINK =
      Pattern.compile("href=\"([A-Za-z0-9-]*?)(?:\\.xhtml)?(#[^\"]+)?\"");
  private static final Pattern HEADING = Pattern.compile("<(/?)h([1-5])(?=[ >])");
  private static final Pattern FIRST = Pattern.compile("<h([12])>");

  String html() {
    return "<div class=\"chapter\">"
        + own(chapter, false)
        + "</div>\n"
        + chapter.chapters().stream()
            .map(page -> "<div class=\"lesson\">" + own(page, true) + "</div>")
            .collect(Collectors.joining("\n"));
  }

  /** The id of a chapter's heading. */
  static String id(String name) {
    return "c-" + name;
  }

  private static String own(Chapter part, boolean below) {
    String name = part.name();
    String html = part.body().replaceAll(" epub:type=\"[^\"]*\"", "");
    html =
        ID.matcher(html)
            .replaceAll(found -> found.group(1) + "=\"" + in(name, found.group(2)) + "\"");
    html = IDS.matcher(html).replaceAll(found -> ids(name, found));
    html = LINK.matcher(html).replaceAll(found -> link(name, found));
    if (below) {
      html =
          HEADING
              .matcher(html)
              .replaceAll(h -> "<" + h.group(1) + "h" + (Integer.parseInt(h.group(2)) + 1));
    }
    return FIRST.matcher(html).replaceFirst("<h$1 id=\"" + id(name) + "\">");
  }

  private static String in(String chapter, String id) {
    return chapter + "--" + id;
  }

  private static String ids(String name, MatchResult found) {
    String each =
        Pattern.compile("\\s+")
            .splitAsStream(found.group(2).strip())
            .map(id -> in(name, id))
            .collect(Collectors.joining(" "));
    return found.group(1) + "=\"" + each + "\"";
  }

  /** Addresses of the web have a colon or a slash, and are not met by the pattern. */
  private static String link(String name, MatchResult found) {
    String chapter = found.group(1).isEmpty() ? name : found.group(1);
    String place = found.group(2);
    return place == null
        ? "href=\"#" + id(chapter) + "\""
        : "href=\"#" + in(chapter, place.substring(1)) + "\"";
  }
}
