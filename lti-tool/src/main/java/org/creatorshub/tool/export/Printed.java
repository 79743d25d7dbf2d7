package org.creatorshub.tool.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorshub.tool.portfolio.Feedback;

/** The export's page as XHTML for paper: the newest version of each piece, older ones by name. */
final class Printed {
  /** As many letters of learners' texts as some 150 pages hold; the rest is in the files. */
  private static final int MOST_LETTERS = 400_000;

  private final Set<String> pictures;
  private int letters = MOST_LETTERS;

  Printed(Set<String> pictures) {
    this.pictures = Set.copyOf(pictures);
  }

  String body(ExportPage page) {
    return "<h1 id=\"top\">%s</h1>".formatted(xml(page.heading()))
        + "<p>%s, as of %s.</p>".formatted(xml(page.course()), xml(page.asOf()))
        + pieces(page.pieces())
        + results(page.results())
        + badges(page.badges())
        + notes(page.others())
        + "<h2 id=\"about\">About this file</h2><p>It lies in a folder with the work itself; the"
        + " small letters name each file in it. MANIFEST.json there proves every file. Letters that"
        + " the font of this file lacks, such as emoji, are printed as #; they are whole in"
        + " index.html.</p>";
  }

  private String pieces(List<ExportPage.Piece> pieces) {
    StringBuilder html = new StringBuilder();
    if (pieces.isEmpty()) {
      html.append("<p>Nothing was handed in before this file was made.</p>");
    }
    for (int i = 0; i < pieces.size(); i++) {
      ExportPage.Piece piece = pieces.get(i);
      html.append("<h2 id=\"piece-%d\">%s</h2>".formatted(i + 1, xml(piece.title())));
      html.append(line("where", piece.unit())).append(said(piece.words()));
      for (int n = 0; n < piece.hands().size(); n++) {
        html.append(n == 0 ? newest(piece.hands().get(n)) : older(piece.hands().get(n)));
      }
      html.append(piece.note().isEmpty() ? "" : "<h3>What it taught me</h3>" + said(piece.note()));
    }
    return html.toString();
  }

  private String newest(ExportPage.Hand hand) {
    String picture =
        pictures.contains(hand.path())
            ? "<p><img src=\"%s\" alt=\"%s\"/></p>".formatted(xml(hand.path()), xml(hand.alt()))
            : "";
    return "<h3>%s</h3>".formatted(xml(hand.title()))
        + line("where", "From " + hand.when())
        + said(hand.text())
        + line("said", hand.link())
        + picture
        + line("path", hand.path())
        + hand.said().stream().map(this::feedback).collect(Collectors.joining());
  }

  private String older(ExportPage.Hand hand) {
    return line("where", hand.title() + ", from " + hand.when() + ":")
        + line("path", hand.path())
        + hand.said().stream().map(this::feedback).collect(Collectors.joining());
  }

  private String feedback(Feedback.Said said) {
    String mark = said.mark().isEmpty() ? "" : ": " + said.mark();
    String lines =
        said.lines().stream()
            .map(one -> "<li>" + xml(criterion(one, !mark.isEmpty())) + "</li>")
            .collect(Collectors.joining());
    return "<h4>%s</h4>".formatted(xml(said.who() + mark))
        + line("where", said.when())
        + said(said.comment())
        + (lines.isEmpty() ? "" : "<ul>" + lines + "</ul>");
  }

  private static String criterion(Feedback.Line line, boolean marked) {
    return line.title()
        + ", level "
        + line.level()
        + " of 4"
        + (marked ? ", " + line.points() + " points" : "")
        + ". "
        + line.sentence()
        + (line.comment().isEmpty() ? "" : " Comment: " + line.comment());
  }

  private static String results(List<ExportPage.Line> results) {
    String rows =
        results.stream()
            .map(
                line ->
                    "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>"
                        .formatted(
                            xml(line.unit()),
                            xml(line.pages()),
                            xml(line.test()),
                            xml(line.when())))
            .collect(Collectors.joining());
    String head =
        "<table><thead><tr><th scope=\"col\">Unit</th><th scope=\"col\">Pages opened</th>"
            + "<th scope=\"col\">Test</th><th scope=\"col\">Last opened</th></tr></thead><tbody>";
    return "<h2 id=\"results\">Results</h2>"
        + (rows.isEmpty()
            ? "<p>No unit was started before this file was made.</p>"
            : head + rows + "</tbody></table>");
  }

  private static String badges(List<String> names) {
    return names.isEmpty()
        ? ""
        : "<h2 id=\"badges\">Badges</h2><p>Each can be checked on the page of whoever gave"
            + " it.</p><ul>"
            + names.stream()
                .map(name -> "<li class=\"path\">badges/" + xml(name) + "</li>")
                .collect(Collectors.joining())
            + "</ul>";
  }

  private String notes(List<Bundle.Note> notes) {
    StringBuilder html = new StringBuilder();
    for (Bundle.Note note : notes) {
      html.append("<h3>%s</h3>".formatted(xml(note.title()))).append(said(note.text()));
    }
    return html.isEmpty() ? "" : "<h2 id=\"notes\">Notes</h2>" + html;
  }

  /** Words as they were typed, while there is room. */
  private String said(String words) {
    if (words.length() > letters) {
      return line(
          "where", "This text is too long for paper; it is in the folder and in index.html.");
    }
    letters -= words.length();
    return line("said", words);
  }

  private static String line(String kind, String words) {
    return words.isBlank() ? "" : "<p class=\"%s\">%s</p>".formatted(kind, xml(words));
  }

  private static String xml(String text) {
    return plain(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Without what no XML may hold: control characters, halves of letters (XML 1.0, 2.2). */
  static String plain(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
