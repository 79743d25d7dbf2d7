package org.creatorshub.tool.lesson;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorshub.content.course.Sheet;

/** A learner fills the cells of a workbench; they stay until emptied. */
public final class FillingSheet {
  static final int LONGEST = 40;

  private final SheetCells cells;
  private final Clock clock;

  public FillingSheet(SheetCells cells, Clock clock) {
    this.cells = cells;
    this.clock = clock;
  }

  /** Keeps what was typed into cells that the sheet has, and answers it. */
  public Map<String, String> fill(Run run, Sheet sheet, Map<String, String> typed) {
    Map<String, String> kept = known(sheet, typed);
    cells.keep(run, sheet.id(), kept, clock.instant());
    return kept;
  }

  /** Only cells of this sheet, none empty, none longer than a number can be. */
  static Map<String, String> known(Sheet sheet, Map<String, String> typed) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Sheet.Row row : sheet.rows()) {
      for (Sheet.Asked asked : sheet.asked()) {
        String text = typed.getOrDefault(cell(row, asked), "").strip();
        if (!text.isEmpty()) {
          kept.put(cell(row, asked), text.substring(0, Math.min(LONGEST, text.length())));
        }
      }
    }
    return kept;
  }

  static String cell(Sheet.Row row, Sheet.Asked asked) {
    return row.id() + "." + asked.id();
  }
}
