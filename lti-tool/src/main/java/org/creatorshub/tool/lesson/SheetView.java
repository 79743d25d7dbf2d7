package org.creatorshub.tool.lesson;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/** A workbench with what was typed and what came of it. */
public record SheetView(
    String id,
    String anchor,
    String title,
    String introHtml,
    String rowHeader,
    List<String> given,
    List<AskedView> asked,
    List<RowView> rows,
    @Nullable Phrase summary,
    boolean complete) {
  public SheetView {
    given = List.copyOf(given);
    asked = List.copyOf(asked);
    rows = List.copyOf(rows);
  }

  /** A column to be computed. */
  public record AskedView(String label, String hint) {}

  /** A row with its figures and the learner's cells. */
  public record RowView(String name, List<String> figures, List<CellView> cells) {
    public RowView {
      figures = List.copyOf(figures);
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell to be filled.
   *
   * @param mark {@code right}, {@code wrong} or empty when nothing was typed
   */
  public record CellView(
      String id, String label, String typed, String mark, @Nullable Phrase say) {}
}
