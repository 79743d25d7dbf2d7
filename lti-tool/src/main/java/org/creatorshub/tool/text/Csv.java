package org.creatorshub.tool.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV: UTF-8, comma, header, LF; no cell is run as a formula by a spreadsheet. */
public final class Csv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private Csv() {}

  public static String of(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(header);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Csv::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("A StringBuilder does not fail", impossible);
    }
    return text.toString();
  }

  /** OWASP, CSV injection: a cell that begins like a formula gets an apostrophe; numbers stay. */
  static String harmless(String cell) {
    if (cell.isEmpty() || cell.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return cell;
    }
    return "=+-@\t\r\n".indexOf(cell.stripLeading().isEmpty() ? '=' : cell.stripLeading().charAt(0))
                >= 0
            || "\t\r\n".indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }
}
