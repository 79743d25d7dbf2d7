package org.creatorshub.tool.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Unit;
import org.creatorshub.content.rendering.RenderedBlock;
import org.creatorshub.tool.glossary.Wanted;
import org.creatorshub.tool.question.CourseTexts;

/** The lessons as passages: what stands under one heading of a page, without its markup. */
final class Passages {
  private static final Pattern HEADING = Pattern.compile("<h[2-6][^>]*>(.*?)</h[2-6]>");
  private static final Pattern PICTURE = Pattern.compile("(?s)<svg.*?</svg>");
  private static final Pattern BLOCK_END =
      Pattern.compile("</(?:p|li|td|th|dt|dd|tr|pre|figcaption|h[1-6])>|<br>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Passages() {}

  /**
   * One of them.
   *
   * @param heading the one that it stands under; the page's title for its beginning
   * @param plainTitle the page's title as it is searched
   * @param plainHeading the heading as it is searched
   * @param plain the words as they are searched
   */
  record Passage(
      Unit unit,
      Page page,
      String heading,
      String words,
      String plainTitle,
      String plainHeading,
      Plain plain) {
    static Passage of(Unit unit, Page page, String heading, String words) {
      return new Passage(
          unit,
          page,
          heading,
          words,
          Wanted.plain(page.title()),
          Wanted.plain(heading),
          Plain.of(words));
    }
  }

  /** Of all units that are offered, in the order of the course. */
  static List<Passage> of(Course course, CourseTexts texts) {
    List<Passage> passages = new ArrayList<>();
    for (Unit unit : course.offered()) {
      for (Page page : unit.pages()) {
        passages.addAll(of(unit, page, html(page, texts)));
      }
    }
    return List.copyOf(passages);
  }

  private static String html(Page page, CourseTexts texts) {
    return texts.page(page).blocks().stream()
        .map(block -> block instanceof RenderedBlock.Html part ? part.html() : "")
        .collect(Collectors.joining("\n"));
  }

  private static List<Passage> of(Unit unit, Page page, String html) {
    List<Passage> passages = new ArrayList<>();
    Matcher headings = HEADING.matcher(html);
    String heading = page.title();
    int from = 0;
    while (headings.find()) {
      passages.add(Passage.of(unit, page, heading, words(html.substring(from, headings.start()))));
      heading = words(headings.group(1));
      from = headings.end();
    }
    passages.add(Passage.of(unit, page, heading, words(html.substring(from))));
    return passages;
  }

  /** The renderer escapes four characters, so these four are put back. */
  static String words(String html) {
    String spaced = BLOCK_END.matcher(PICTURE.matcher(html).replaceAll(" ")).replaceAll(" ");
    return TAG.matcher(spaced)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
