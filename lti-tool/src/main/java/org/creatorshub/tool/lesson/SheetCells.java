package org.creatorshub.tool.lesson;

import java.time.Instant;
import java.util.Map;

/** What learners typed into the cells of their workbenches, and into tasks of their own. */
public interface SheetCells {

  /** Typed text by cell, a cell being {@code row.column}, or the name of a field. */
  Map<String, String> of(Run run, String sheet);

  /** Replaces all cells of the sheet; an empty map resets it. */
  void keep(Run run, String sheet, Map<String, String> typed, Instant at);
}
