package org.creatorshub.content.packaging;

import java.util.List;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.Licence;

/** The register of licences as a page of its own. */
record LicencesPage(Course course, List<Licence> licences) {
  private static final String TERMS = "https://creativecommons.org/licenses/by/4.0/";

  String html() {
    StringBuilder body = new StringBuilder();
    body.append("<main>\n<h1>Licences</h1>\n<p>")
        .append(Html.text(course.title()))
        .append(", version ")
        .append(Html.text(course.version()))
        .append(", texts and questions: Creators' Hub, ".replace("'", "&#39;"))
        .append("<a href=\"" + TERMS + "\">CC BY 4.0</a>. ")
        .append("You may share and change them if you name the source.</p>\n");
    if (!licences.isEmpty()) {
      body.append("<h2>Pictures and data</h2>\n<ul>\n");
      licences.forEach(licence -> body.append(line(licence)));
      body.append("</ul>\n");
    }
    return Html.bare(course.language(), "Licences: " + course.title(), body + "</main>");
  }

  /** A list, not a table: the page has no style that could make a table fit. */
  private static String line(Licence licence) {
    String source = licence.source() + licence.disclosure().map(told -> "; " + told).orElse("");
    return "<li>%s: by %s, <a href=\"%s\">%s</a>; %s</li>\n"
        .formatted(
            Html.text(licence.file()).replace("/", "/<wbr>"),
            Html.text(licence.author()),
            Html.text(licence.url()),
            Html.text(licence.name()),
            Html.text(source));
  }
}
