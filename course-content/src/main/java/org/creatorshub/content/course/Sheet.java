package org.creatorshub.content.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A workbench: rows of given figures and columns that the learner computes.
 *
 * @param rowHeader label of the column that names the rows
 */
public record Sheet(
    String id,
    String title,
    String intro,
    List<String> outcomes,
    String rowHeader,
    List<Column> given,
    List<Asked> asked,
    List<Row> rows) {

  public record Column(String id, String label) {}

  /** A column to be computed; {@code formula} is over the given columns. */
  public record Asked(
      String id,
      String label,
      String formula,
      int decimals,
      Question.Tolerance tolerance,
      String hint) {}

  /** One row; {@code figures} by column id. */
  public record Row(String id, String name, Map<String, BigDecimal> figures) {
    public Row {
      figures = Map.copyOf(figures);
    }
  }

  public Sheet {
    outcomes = List.copyOf(outcomes);
    given = List.copyOf(given);
    asked = List.copyOf(asked);
    rows = List.copyOf(rows);
  }
}
