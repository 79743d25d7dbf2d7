package org.creatorshub.tool.lesson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.tool.language.Phrase;
import org.creatorshub.tool.lesson.SheetView.AskedView;
import org.creatorshub.tool.lesson.SheetView.CellView;
import org.creatorshub.tool.lesson.SheetView.RowView;
import org.creatorshub.tool.question.CourseTexts;
import org.jspecify.annotations.Nullable;

/** Lays out a workbench with what was typed and what came of it. */
public final class SheetForms {
  private final SheetCells cells;
  private final CourseTexts texts;

  public SheetForms(SheetCells cells, CourseTexts texts) {
    this.cells = cells;
    this.texts = texts;
  }

  /** What was filled into a task; {@code sent} for those of whom nothing is kept. */
  Map<String, String> typed(Optional<Run> run, String task, @Nullable Map<String, String> sent) {
    return sent != null ? sent : run.map(known -> cells.of(known, task)).orElse(Map.of());
  }

  /** With {@code sent} for those whose cells are not kept. */
  SheetView view(Optional<Run> run, Sheet sheet, @Nullable Map<String, String> sent) {
    Map<String, String> typed = typed(run, sheet.id(), sent);
    List<RowView> rows = sheet.rows().stream().map(row -> row(sheet, row, typed)).toList();
    int all = sheet.rows().size() * sheet.asked().size();
    long right =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.mark().equals("right"))
            .count();
    return new SheetView(
        sheet.id(),
        "s-" + sheet.id(),
        sheet.title(),
        texts.inline(sheet.intro()),
        sheet.rowHeader(),
        sheet.given().stream().map(Sheet.Column::label).toList(),
        sheet.asked().stream().map(asked -> new AskedView(asked.label(), asked.hint())).toList(),
        rows,
        typed.isEmpty() ? null : Phrase.of("sheet_right_of", right, all),
        right == all);
  }

  private RowView row(Sheet sheet, Sheet.Row row, Map<String, String> typed) {
    return new RowView(
        row.name(),
        sheet.given().stream().map(column -> figure(row.figures().get(column.id()))).toList(),
        sheet.asked().stream().map(asked -> cell(row, asked, typed)).toList());
  }

  private CellView cell(Sheet.Row row, Sheet.Asked asked, Map<String, String> typed) {
    String id = FillingSheet.cell(row, asked);
    String text = typed.getOrDefault(id, "");
    String label = row.name() + ": " + asked.label();
    if (text.isEmpty()) {
      return new CellView(id, label, "", "", null);
    }
    return switch (CellCheck.check(row, asked, text)) {
      case RIGHT -> new CellView(id, label, text, "right", Phrase.of("sheet_right"));
      case WRONG -> new CellView(id, label, text, "wrong", Phrase.of("sheet_wrong"));
      case UNREADABLE -> new CellView(id, label, text, "wrong", Phrase.of("sheet_unreadable"));
    };
  }

  private String figure(@Nullable BigDecimal number) {
    return number == null ? "" : texts.number(number);
  }
}
