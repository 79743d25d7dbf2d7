package org.creatorshub.content.packaging.player;

import org.creatorshub.content.course.Course;
import org.creatorshub.content.packaging.CasesHtml;
import org.creatorshub.content.packaging.Html;

/**
 * The document around every page.
 *
 * @param whole whether the package has a page with all units
 * @param root the way to the root of the package: empty, or {@code ../}
 * @param unit id of the unit that the page belongs to; empty for none
 * @param page id of the lesson page; empty for others
 */
record Frame(Course course, boolean whole, String root, String unit, String page) {
  /** The page with the cases of good practice, where there are any. */
  static final String CASES = "compendium.html";

  /** Around a page outside of units. */
  static Frame atRoot(Course course, boolean whole) {
    return new Frame(course, whole, "", "", "");
  }

  /**
   * @param top what stands above the heading: paragraphs
   * @param main content of the main element, heading included
   */
  String html(String title, String top, String main) {
    return Html.document(
        course.language(),
        title,
        head(),
        " data-root=\"%s\" data-unit=\"%s\" data-page=\"%s\""
            .formatted(root, Html.text(unit), Html.text(page)),
        body(top, main));
  }

  private String head() {
    return """
        <link rel="stylesheet" href="%1$sassets/course.css">
        <script defer src="%1$sassets/player.js"></script>
        <script defer src="%1$sassets/course.js"></script>
        """
        .formatted(root);
  }

  private String body(String top, String main) {
    return """
        <a class="skip" href="#main">Skip to the text</a>
        <header class="topline" data-top>
        %s
        <p role="status" data-status></p>
        <button type="button" class="leave" data-leave hidden>Save and exit</button>
        </header>
        <div class="messages" role="alert" data-messages></div>
        <main id="main">
        %s
        </main>
        <footer class="foot"><ul>
        <li><a href="%sglossary.html">Words of the course</a></li>
        <li><a href="%3$stoolkit.html">Toolkit of techniques</a></li>
        %4$s<li><a href="%3$slicences.html" target="_blank" rel="noopener">Licences</a></li>
        </ul></footer>"""
        .formatted(top, main, root, cases());
  }

  private String cases() {
    return course.compendium().isEmpty()
        ? ""
        : "<li><a href=\"" + root + CASES + "\">" + CasesHtml.TITLE + "</a></li>\n";
  }

  /** The way back to the list of units, where the package has one. */
  String home() {
    String title = Html.text(course.title());
    return whole
        ? "<p><a href=\"" + root + "index.html\">" + title + "</a></p>"
        : "<p data-home>" + title + "</p>";
  }
}
