package org.creatorshub.tool.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The frame of every page, and the small pages between sandbox and tool. */
final class Pages {
  private static final String LAYOUT =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s · Sandbox University</title>
      <link rel="stylesheet" href="/sandbox.css">
      <script type="module" src="/sandbox.js"></script>
      <script type="module" src="/host.js"></script>
      </head>
      <body>
      <header class="bar">
      <a class="brand" href="/">Sandbox University</a>
      %s
      </header>
      <aside class="notice" aria-label="About this LMS">Sandbox LMS for trying Creators' Hub; people are fictional.</aside>
      <main>
      %s
      </main>
      </body>
      </html>
      """;

  private static final String BARE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <link rel="stylesheet" href="/sandbox.css">
      <script type="module" src="/sandbox.js"></script>
      </head>
      <body class="bare">
      %s
      </body>
      </html>
      """;

  private Pages() {}

  static String page(String title, String content) {
    return LAYOUT.formatted(escape(title), "", content);
  }

  /** A page of the course, seen by a member. */
  static String course(Member member, Course course, String title, String content) {
    String as = "/as/" + member.id();
    String in = course.query("?");
    String navigation =
        """
        <nav aria-label="Course">
        <a href="%1$s/course%5$s">Course</a> <a href="%1$s/gradebook%5$s">Grades</a>
        <a href="%1$s/people%5$s">People</a>
        </nav>
        <p class="me"><span class="disc" aria-hidden="true">%2$s</span> %3$s <small>%4$s</small>
        <a href="/">Change person</a></p>
        """
            .formatted(
                as,
                escape(member.initials()),
                escape(member.name()),
                member.place().words(),
                escape(in));
    return LAYOUT.formatted(escape(title), navigation, content);
  }

  /** A form that a script sends on; without one a person presses the button. */
  static String selfPosting(String action, String method, Map<String, String> fields) {
    String inputs =
        fields.entrySet().stream()
            .map(
                field ->
                    "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(escape(field.getKey()), escape(field.getValue())))
            .collect(Collectors.joining("\n"));
    return BARE.formatted(
        "Opening the activity",
        """
        <form data-send method="%s" action="%s">
        %s
        <p>Opening the activity. <button>Continue</button></p>
        </form>
        """
            .formatted(method, escape(action), inputs));
  }

  /** Inside the picker's frame, after the tool's answer: leads the whole page to the course. */
  static String added(Member member, Course course, List<String> titles, String message) {
    String what =
        titles.isEmpty()
            ? "Nothing was added."
            : titles.stream()
                .map(title -> "<li>" + escape(title) + "</li>")
                .collect(Collectors.joining("", "Added to the course: <ul>", "</ul>"));
    return BARE.formatted(
        "Back to the course",
        """
        <div class="card">%s<p>%s</p>
        <p><a class="button" data-go target="_top" href="/as/%s/course%s">Back to the course</a></p></div>
        """
            .formatted(what, escape(message), member.id(), escape(course.query("?"))));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
