package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Students by columns, with the time of each score; a student sees the own row only. */
final class GradebookPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Campus campus;

  GradebookPage(Campus campus) {
    this.campus = campus;
  }

  Answer answer(Member viewer, Course course) {
    List<LineItem> columns = campus.store().lineItems(course.id());
    String heads =
        columns.stream()
            .map(
                column ->
                    "<th scope=\"col\">%s <small>of %s</small></th>"
                        .formatted(
                            escape(column.label()),
                            column.scoreMaximum().stripTrailingZeros().toPlainString()))
            .collect(Collectors.joining());
    String rows =
        campus.members(course).stream()
            .filter(Member::studies)
            .filter(member -> viewer.teaches() || member.equals(viewer))
            .map(member -> row(member, columns))
            .collect(Collectors.joining());
    return Answer.page(
        Pages.course(
            viewer,
            course,
            "Grades",
            """
            <h1>Grades</h1>
            <table class="grades"><thead><tr><th scope="col">Student</th>%s</tr></thead>
            <tbody>%s</tbody></table>
            """
                .formatted(heads, rows)));
  }

  private String row(Member member, List<LineItem> columns) {
    String cells =
        columns.stream().map(column -> cell(member, column)).collect(Collectors.joining());
    return "<tr data-student=\"%s\"><th scope=\"row\">%s</th>%s</tr>"
        .formatted(member.id(), escape(member.name()), cells);
  }

  private String cell(Member member, LineItem column) {
    Map<String, Score> scores =
        campus.store().scores(column.id()).stream()
            .collect(Collectors.toMap(Score::userId, Function.identity()));
    Score score = scores.get(member.id());
    if (score == null) {
      return "<td data-column=\"%d\">–</td>".formatted(column.id());
    }
    String points =
        ScoreService.points(column, score).map(value -> value.toPlainString()).orElse("–");
    return """
        <td data-column="%d"><strong>%s</strong><br><small>%s<br>%s, %s<br>%s</small></td>
        """
        .formatted(
            column.id(),
            points,
            TIME.format(score.timestamp()),
            score.activityProgress(),
            score.gradingProgress(),
            escape(score.comment()));
  }
}
