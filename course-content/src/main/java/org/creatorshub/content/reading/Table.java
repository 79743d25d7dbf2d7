package org.creatorshub.content.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Place;
import org.creatorshub.content.course.Sheet;

/** Reads a data set: comma-separated, header first, fields in double quotes where needed. */
record Table(Draft draft, String path) {
  private static final int MOST_ROWS = 200;

  List<Sheet.Row> rows(String text, String rowHeader, List<String> given) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2 || lines.size() > MOST_ROWS + 1) {
      fault(1, "A data set has a header and 1 to " + MOST_ROWS + " rows.");
      return List.of();
    }
    List<String> header = cells(lines.getFirst());
    List<String> wanted = new ArrayList<>(given);
    wanted.add(rowHeader);
    for (String column : wanted) {
      if (!header.contains(column)) {
        fault(1, "The column \"" + column + "\" is missing.");
        return List.of();
      }
    }
    List<Sheet.Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      row(i + 1, header, cells(lines.get(i)), rowHeader, given).ifPresent(rows::add);
    }
    rows.stream()
        .filter(row -> !ids.add(row.id()))
        .forEach(row -> fault(1, "Two rows have the name \"" + row.name() + "\"."));
    return rows;
  }

  private Optional<Sheet.Row> row(
      int line, List<String> header, List<String> cells, String rowHeader, List<String> given) {
    if (cells.size() != header.size()) {
      fault(line, "The row has " + cells.size() + " cells, the header " + header.size() + ".");
      return Optional.empty();
    }
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    for (String column : given) {
      String cell = cells.get(header.indexOf(column));
      Figures.decimalIn(cell)
          .ifPresentOrElse(
              number -> figures.put(column, number),
              () ->
                  fault(
                      line,
                      "\""
                          + Draft.shortened(cell)
                          + "\" in column \""
                          + column
                          + "\" is not a number like 12.5."));
    }
    String name = cells.get(header.indexOf(rowHeader));
    return Optional.of(new Sheet.Row(id(name), name, figures));
  }

  private static String id(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String id = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return id.length() <= 40 ? id : id.substring(0, 40);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(line.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private void fault(int line, String message) {
    draft.fault(new Place(path, line), "DATA", message);
  }
}
