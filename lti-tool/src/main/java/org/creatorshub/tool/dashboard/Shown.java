package org.creatorshub.tool.dashboard;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Cell;
import org.creatorshub.tool.inquiry.DrawingSvg;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Part;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;

/**
 * A question with its findings, as the templates show it.
 *
 * @param state in lower case, a class of the style sheet
 */
record Shown(
    String id,
    String heading,
    String state,
    String stateWords,
    String answer,
    List<Piece> parts,
    List<String> how,
    boolean example) {

  /** Longer tables are cut on the page; the CSV file holds all rows. */
  private static final int LONGEST = 200;

  /**
   * A part; only what belongs to its kind is filled.
   *
   * @param kind heading, text, html, figure or table
   */
  record Piece(String kind, String text, String html, List<Sheet> tables) {}

  /** A table with its CSV address; {@code more} says how many rows are only there. */
  record Sheet(String caption, String csv, List<Head> heads, List<List<Box>> rows, String more) {}

  /** The heading of a column; a drawing stands under the heading of what it draws. */
  record Head(String label, String look) {}

  /** A cell with the heading that narrow screens show beside it. */
  record Box(
      boolean first,
      String label,
      String look,
      String text,
      String note,
      String href,
      boolean strong,
      String svg) {}

  static Shown of(Inquiry inquiry, Findings findings, Scope scope) {
    Answer answer = findings.answer();
    return new Shown(
        inquiry.id(),
        inquiry.heading(),
        look(answer.state()),
        answer.state().words(),
        answer.text(),
        findings.parts().stream().map(part -> piece(inquiry, part, scope)).toList(),
        findings.how(),
        findings.example());
  }

  static String look(Answer.State state) {
    return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static Piece piece(Inquiry inquiry, Part part, Scope scope) {
    return switch (part) {
      case Part.Text(String text) -> new Piece("text", text, "", List.of());
      case Part.Heading(String text) -> new Piece("heading", text, "", List.of());
      case Part.Markup(String html) -> new Piece("html", "", html, List.of());
      case Part.Figure(String caption, var drawing) ->
          new Piece("figure", caption, DrawingSvg.of(drawing), List.of());
      case Part.Rows(Table table) ->
          new Piece("table", "", "", List.of(sheet(inquiry, table, scope)));
    };
  }

  private static Sheet sheet(Inquiry inquiry, Table table, Scope scope) {
    List<Integer> shown =
        IntStream.range(0, table.columns().size())
            .filter(at -> !table.columns().get(at).label().isEmpty())
            .boxed()
            .toList();
    int over = table.rows().size() - LONGEST;
    return new Sheet(
        table.caption(),
        scope.address("/dashboard/q/" + inquiry.id() + "/" + table.id() + ".csv"),
        shown.stream().map(at -> head(table.columns().get(at))).toList(),
        table.rows().stream().limit(LONGEST).map(row -> boxes(table, row, shown, scope)).toList(),
        over > 0 ? over + " more rows are in the CSV file." : "");
  }

  private static Head head(Table.Column column) {
    return new Head(column.label(), look(column));
  }

  private static String look(Table.Column column) {
    return switch (column.kind()) {
      case NUMBER -> "num";
      case TEXT -> "";
      case DRAWN -> "line-of";
    };
  }

  private static List<Box> boxes(Table table, Table.Row row, List<Integer> shown, Scope scope) {
    return shown.stream()
        .map(
            at ->
                box(
                    at.equals(shown.getFirst()),
                    table.columns().get(at),
                    row.cells().get(at),
                    scope))
        .toList();
  }

  private static Box box(boolean first, Table.Column column, Cell cell, Scope scope) {
    return new Box(
        first,
        column.label(),
        look(column),
        cell.text(),
        cell.note(),
        cell.href().isEmpty() ? "" : scope.base() + cell.href(),
        cell.strong(),
        cell.drawing().map(DrawingSvg::of).orElse(""));
  }
}
