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
      body.append("<table>\n<caption>Pictures and data</caption>\n<thead><tr>")
          .append("<th scope=\"col\">File of the course</th><th scope=\"col\">By</th>")
          .append("<th scope=\"col\">Licence</th><th scope=\"col\">Source</th></tr></thead>\n")
          .append("<tbody>\n");
      licences.forEach(licence -> body.append(row(licence)));
      body.append("</tbody>\n</table>\n");
    }
    return Html.bare(course.language(), "Licences: " + course.title(), body + "</main>");
  }

  private static String row(Licence licence) {
    String source = licence.source() + licence.disclosure().map(told -> "; " + told).orElse("");
    return "<tr><td>%s</td><td>%s</td><td><a href=\"%s\">%s</a></td><td>%s</td></tr>\n"
        .formatted(
            Html.text(licence.file()),
            Html.text(licence.author()),
            Html.text(licence.url()),
            Html.text(licence.name()),
            Html.text(source));
  }
}
