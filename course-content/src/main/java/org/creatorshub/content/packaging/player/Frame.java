package org.creatorshub.content.packaging.player;

import org.creatorshub.content.course.Course;
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

  /** Around a page outside of units. */
  static Frame atRoot(Course course, boolean whole) {
    return new Frame(course, whole, "", "", "");
  }

  /**
   * @param top what stands above the heading: paragraphs
   * @param main content of the main element, heading included
   */
  String html(String title, String top, String main) {
    return """
        <!DOCTYPE html>
        <html lang="%s" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="%sassets/course.css">
        <script defer src="%3$sassets/player.js"></script>
        <script defer src="%3$sassets/course.js"></script>
        </head>
        <body data-root="%3$s" data-unit="%s" data-page="%s">
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
        <li><a href="%3$sglossary.html">Words of the course</a></li>
        <li><a href="%3$stoolkit.html">Toolkit of techniques</a></li>
        <li><a href="%3$slicences.html" target="_blank" rel="noopener">Licences</a></li>
        </ul></footer>
        </body>
        </html>
        """
        .formatted(
            Html.text(course.language()),
            Html.text(title),
            root,
            Html.text(unit),
            Html.text(page),
            top,
            main);
  }

  /** The way back to the list of units, where the package has one. */
  String home() {
    String title = Html.text(course.title());
    return whole
        ? "<p><a href=\"" + root + "index.html\">" + title + "</a></p>"
        : "<p data-home>" + title + "</p>";
  }
}
