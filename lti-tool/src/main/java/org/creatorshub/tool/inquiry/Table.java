package org.creatorshub.tool.inquiry;

import java.util.List;

/**
 * Figures in rows. It is the source; every drawing is a picture of it.
 *
 * @param id name of its CSV file, for example {@code questions}; once per question
 * @param caption what it shows, who is counted
 */
public record Table(String id, String caption, List<Column> columns, List<Row> rows) {

  /**
   * A column.
   *
   * @param name its heading in CSV, for example {@code right_first}; empty keeps it off CSV
   * @param label its heading on the page; empty keeps it off the page
   */
  public record Column(String name, String label, Kind kind) {
    public static Column text(String name, String label) {
      return new Column(name, label, Kind.TEXT);
    }

    public static Column number(String name, String label) {
      return new Column(name, label, Kind.NUMBER);
    }

    /** A drawing of what other columns say. */
    public static Column drawn(String label) {
      return new Column("", label, Kind.DRAWN);
    }

    /** In CSV alone. */
    public static Column plain(String name) {
      return new Column(name, "", Kind.TEXT);
    }
  }

  /** How the cells of a column stand. */
  public enum Kind {
    TEXT,
    NUMBER,
    DRAWN
  }

  /** A row; its first cell names it. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells));
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("A row of table " + id + " has another width");
      }
    }
  }

  /** Headings of the CSV file. */
  public List<String> names() {
    return columns.stream().map(Column::name).filter(name -> !name.isEmpty()).toList();
  }

  /** Lines of the CSV file, plain numbers. */
  public List<List<String>> plain() {
    return rows.stream().map(this::plain).toList();
  }

  private List<String> plain(Row row) {
    return java.util.stream.IntStream.range(0, columns.size())
        .filter(at -> !columns.get(at).name().isEmpty())
        .mapToObj(at -> row.cells().get(at).plain())
        .toList();
  }
}
