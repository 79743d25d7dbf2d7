package org.creatorshub.tool.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creatorshub.tool.inquiry.Filters;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.Table;
import org.creatorshub.tool.text.Csv;

/** All tables of the dashboard as one ZIP, of one moment, with what they are and how made. */
public final class PackingTables {
  private final Inquiries inquiries;
  private final OneMoment moment;

  public PackingTables(Inquiries inquiries, OneMoment moment) {
    this.inquiries = inquiries;
    this.moment = moment;
  }

  /** To be called before anything is read in the transaction. */
  void atOneMoment() {
    moment.begin();
  }

  /** The archive. */
  byte[] pack(Scope scope) {
    Map<Inquiry, Findings> all = new LinkedHashMap<>();
    inquiries.all().forEach(inquiry -> all.put(inquiry, inquiry.findings(scope)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "about.csv", Csv.of(List.of("about", "value"), about(scope, all)));
      add(zip, "definitions.csv", Csv.of(List.of("question", "definition"), definitions(all)));
      add(zip, "columns.csv", Csv.of(List.of("file", "rows", "column", "label"), columns(all)));
      for (Map.Entry<Inquiry, Findings> one : all.entrySet()) {
        for (Table table : one.getValue().tables()) {
          add(zip, file(one.getKey(), table), Csv.of(table.names(), table.plain()));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory does not fail", impossible);
    }
    return bytes.toByteArray();
  }

  private static String file(Inquiry inquiry, Table table) {
    return "%02d-%s/%s.csv".formatted(inquiry.number(), inquiry.id(), table.id());
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static List<List<String>> about(Scope scope, Map<Inquiry, Findings> all) {
    Filters filters = scope.filters();
    return List.of(
        List.of("made_at", scope.now().toString()),
        List.of("time_zone", "UTC; days begin at midnight UTC"),
        List.of("course_in_the_lms", scope.teacher().contextTitle().orElse("")),
        List.of("content", scope.course().id() + " " + scope.course().version()),
        List.of("unit", scope.unit().id() + " " + scope.unit().title()),
        List.of("group", filters.group().isEmpty() ? "everybody" : filters.group()),
        List.of("from", filters.from().map(LocalDate::toString).orElse("the beginning")),
        List.of("to", filters.to().map(LocalDate::toString).orElse("today")),
        List.of("attempts", filters.attempts().words()),
        List.of("names", filters.namesHidden() ? "hidden" : "as the LMS shares them"),
        List.of(
            "example",
            all.values().stream().anyMatch(Findings::example)
                ? "yes: nobody has begun yet, the figures are made up"
                : "no"));
  }

  private static List<List<String>> definitions(Map<Inquiry, Findings> all) {
    List<List<String>> lines = new ArrayList<>();
    all.forEach(
        (inquiry, findings) -> {
          lines.add(List.of(inquiry.heading(), "Answer: " + findings.answer().text()));
          findings.how().forEach(how -> lines.add(List.of(inquiry.heading(), how)));
        });
    return lines;
  }

  private static List<List<String>> columns(Map<Inquiry, Findings> all) {
    List<List<String>> lines = new ArrayList<>();
    all.forEach(
        (inquiry, findings) ->
            findings
                .tables()
                .forEach(
                    table ->
                        table.columns().stream()
                            .filter(column -> !column.name().isEmpty())
                            .forEach(
                                column ->
                                    lines.add(
                                        List.of(
                                            file(inquiry, table),
                                            Integer.toString(table.rows().size()),
                                            column.name(),
                                            column.label())))));
    return lines;
  }
}
