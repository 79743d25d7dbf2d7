package org.creatorshub.tool.sandbox;

import static org.creatorshub.tool.sandbox.Pages.escape;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Students by columns, with the time of each score; a student sees the own row only, a teacher may
 * set marks.
 */
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
        columns.stream().map(column -> head(viewer, column)).collect(Collectors.joining());
    String rows =
        campus.members(course).stream()
            .filter(Member::studies)
            .filter(member -> viewer.teaches() || member.equals(viewer))
            .map(member -> row(viewer, course, member, columns))
            .collect(Collectors.joining());
    return Answer.page(
        Pages.course(
            viewer,
            course,
            "Grades",
            """
            <h1>Grades</h1>
            <div class="scroll" tabindex="0" role="region" aria-label="Grades">
            <table class="grades"><thead><tr><th scope="col">Student</th>%s</tr></thead>
            <tbody>%s</tbody></table></div>
            """
                .formatted(heads, rows)));
  }

  private static String head(Member viewer, LineItem column) {
    String remove =
        """
        <form method="post" action="/as/%s/gradebook/remove">
        <input type="hidden" name="item" value="%d"><button>Remove this column</button></form>
        """
            .formatted(viewer.id(), column.id());
    return "<th scope=\"col\">%s <small>of %s</small>%s</th>"
        .formatted(
            escape(column.label()),
            column.scoreMaximum().stripTrailingZeros().toPlainString(),
            viewer.teaches() ? remove : "");
  }

  private String row(Member viewer, Course course, Member member, List<LineItem> columns) {
    String cells =
        columns.stream()
            .map(
                column ->
                    "<td data-column=\"%d\">%s%s%s</td>"
                        .formatted(
                            column.id(),
                            mark(member, column),
                            scored(member, column) ? review(viewer, course, member, column) : "",
                            viewer.teaches() ? form(viewer, member, column) : ""))
            .collect(Collectors.joining());
    return "<tr data-student=\"%s\"><th scope=\"row\">%s</th>%s</tr>"
        .formatted(member.id(), escape(member.name()), cells);
  }

  private boolean scored(Member member, LineItem column) {
    return campus.store().scores(column.id()).stream()
        .anyMatch(score -> score.userId().equals(member.id()));
  }

  /** Where the work behind a grade can be seen. */
  private static String review(Member viewer, Course course, Member student, LineItem column) {
    return "<br><a href=\"/as/%s/review/%d/%s%s\" aria-label=\"Review %s, %s\">Review</a>"
        .formatted(
            viewer.id(),
            column.id(),
            student.id(),
            escape(course.query("?")),
            escape(column.label()),
            escape(student.name()));
  }

  private String mark(Member member, LineItem column) {
    Optional<BigDecimal> set = campus.store().marks().setByTeacher(column.id(), member.id());
    Optional<Score> score =
        campus.store().scores(column.id()).stream()
            .filter(one -> one.userId().equals(member.id()))
            .findFirst();
    String teachers =
        set.map(
                points ->
                    "<strong>%s</strong><br><small>set by a teacher</small><br>"
                        .formatted(points.toPlainString()))
            .orElse("");
    String tools = score.map(one -> tools(column, one, set.isEmpty())).orElse("");
    return set.isEmpty() && score.isEmpty() ? "–" : teachers + tools;
  }

  private String tools(LineItem column, Score score, boolean counts) {
    String points =
        ScoreService.points(column, score)
            .map(value -> value.toPlainString())
            .map(value -> counts ? "<strong>" + value + "</strong>" : "Tool: " + value)
            .orElse("no mark yet");
    int submissions = campus.store().marks().submissions(column.id(), score.userId()).size();
    return "%s<br><small>%s<br>%s, %s<br>%s%s</small>"
        .formatted(
            points,
            TIME.format(score.timestamp()),
            score.activityProgress(),
            score.gradingProgress(),
            escape(score.comment()),
            submissions == 0 ? "" : "<br>Submissions: " + submissions);
  }

  private static String form(Member viewer, Member member, LineItem column) {
    return """
        <details><summary>Mark</summary>
        <form method="post" action="/as/%1$s/gradebook/set">
        <input type="hidden" name="item" value="%2$d"><input type="hidden" name="user" value="%3$s">
        <label>Points for %4$s <input name="points" size="6" inputmode="decimal"></label>
        <button>Set</button></form>
        <a href="/as/%1$s/gradebook/history?item=%2$d&amp;user=%3$s">History<span hidden> of %4$s</span></a>
        </details>
        """
        .formatted(viewer.id(), column.id(), member.id(), escape(member.name()));
  }
}
