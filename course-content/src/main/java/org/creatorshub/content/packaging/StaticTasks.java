package org.creatorshub.content.packaging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.creatorshub.content.course.FreeText;
import org.creatorshub.content.course.Scenario;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.content.course.Video;
import org.creatorshub.content.expression.Expression;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.expression.Value;

/** Tasks that the online course runs, in a form to be read and done by hand. */
record StaticTasks(LessonHtml texts) {

  String sheet(Sheet sheet) {
    return section("s-" + sheet.id(), sheet.title())
        + "<p>"
        + texts.inline(sheet.intro())
        + "</p>\n"
        + given(sheet)
        + asked(sheet)
        + "<details><summary>Compare with the computed values</summary>\n"
        + worked(sheet)
        + "</details>\n</div>";
  }

  private String given(Sheet sheet) {
    StringBuilder html = new StringBuilder(table(sheet, "Given", "given figures"));
    sheet.given().forEach(column -> html.append(head(column.label())));
    html.append("</tr></thead>\n<tbody>");
    for (Sheet.Row row : sheet.rows()) {
      html.append("<tr>").append(rowHead(row));
      for (Sheet.Column column : sheet.given()) {
        BigDecimal figure = row.figures().get(column.id());
        html.append(cell(figure == null ? "" : Pretty.number(figure)));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>\n").toString();
  }

  private String asked(Sheet sheet) {
    return "<p>Compute for each row, on paper or in a spreadsheet:</p>\n<ul>"
        + sheet.asked().stream()
            .map(
                column ->
                    "<li><b>"
                        + Html.text(column.label())
                        + "</b>: "
                        + texts.inline(column.hint())
                        + "</li>")
            .collect(Collectors.joining())
        + "</ul>\n";
  }

  private String worked(Sheet sheet) {
    StringBuilder html = new StringBuilder(table(sheet, "Computed", "computed values"));
    sheet.asked().forEach(column -> html.append(head(column.label())));
    html.append("</tr></thead>\n<tbody>");
    for (Sheet.Row row : sheet.rows()) {
      html.append("<tr>").append(rowHead(row));
      sheet.asked().forEach(column -> html.append(cell(value(row, column))));
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>\n").toString();
  }

  private static String value(Sheet.Row row, Sheet.Asked column) {
    return Expression.parse(column.formula()) instanceof Expression formula
            && formula.value(row.figures()) instanceof Value.Computed computed
        ? Pretty.number(computed.number().setScale(column.decimals(), RoundingMode.HALF_UP))
        : "cannot be computed";
  }

  private static String table(Sheet sheet, String caption, String name) {
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s: %s\"><table>"
            .formatted(Html.text(sheet.title()), name)
        + "<caption>%s</caption>\n<thead><tr><th scope=\"col\">%s</th>"
            .formatted(caption, Html.text(sheet.rowHeader()));
  }

  private static String head(String label) {
    return "<th scope=\"col\" class=\"num\">" + Html.text(label) + "</th>";
  }

  private static String rowHead(Sheet.Row row) {
    return "<th scope=\"row\">" + Html.text(row.name()) + "</th>";
  }

  private static String cell(String text) {
    return "<td class=\"num\">" + Html.text(text) + "</td>";
  }

  String scenario(Scenario scenario, String listHtml) {
    return section("sc-" + scenario.id(), scenario.title())
        + texts.block(scenario.intro())
        + "\n<p>Read step 1, decide what you would do, then go on where your choice leads.</p>\n"
        + "<details><summary>All steps and endings</summary><h3>All steps and endings</h3>\n"
        + listHtml
        + "</details>\n</div>";
  }

  String text(FreeText text) {
    return section("t-" + text.id(), text.title())
        + texts.block(text.task())
        + "\n<p>Write %d to %d words. Nobody marks them; check them yourself:</p>\n<ul>"
            .formatted(text.least(), text.most())
        + text.criteria().stream()
            .map(criterion -> "<li>" + texts.inline(criterion) + "</li>")
            .collect(Collectors.joining())
        + "</ul>\n<details><summary>One good answer, for after you wrote yours</summary>\n"
        + texts.block(text.model())
        + "</details>\n</div>";
  }

  /** A package holds no films; what they say and show stands in their place. */
  String film(Video video, String transcriptHtml) {
    return section("v-" + video.id(), video.title())
        + "<p>The film is in the online course. This is what is said and shown in it:</p>\n"
        + transcriptHtml
        + "</div>";
  }

  String az() {
    return "<p class=\"notice\">The A–Z quiz about techniques is in the online course. To practise"
        + " here, take a sheet of paper, write down the alphabet and find a technique for as many"
        + " letters as you can; then compare with the toolkit.</p>";
  }

  String standing() {
    return "<p class=\"notice\">“Find out where you stand” is in the online course: its answers are"
        + " kept for you alone, and a package has no such place.</p>";
  }

  static String section(String anchor, String title) {
    return "<div class=\"task\" role=\"group\" id=\"%1$s\" aria-labelledby=\"%1$s-title\">\n<h2 id=\"%1$s-title\">%2$s</h2>\n"
        .formatted(Html.text(anchor), Html.text(title));
  }
}
