package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Sheet;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code sheets.yaml} with its data. */
record SheetFile(YamlFile file, String folder) {

  Map<String, Sheet> sheets() {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    List<Node> nodes = file.items();
    for (Node node : nodes) {
      Sheet sheet =
          sheet(
              Fields.of(
                  file,
                  node,
                  "id",
                  "title",
                  "intro",
                  "outcomes",
                  "data",
                  "row_header",
                  "given",
                  "labels",
                  "asked"));
      sheets.put(sheet.id(), sheet);
    }
    return sheets;
  }

  private Sheet sheet(Fields fields) {
    Optional<Fields> labels = fields.child("labels").map(node -> Fields.any(file, node));
    List<String> given = names(fields);
    String rowHeader = fields.shaped("row_header", Fields.NAME, "a column name");
    List<Sheet.Column> columns =
        given.stream().map(name -> new Sheet.Column(name, label(labels, name))).toList();
    return new Sheet(
        fields.newId("id"),
        fields.localised("title"),
        fields.localised("intro"),
        fields.outcomes(),
        label(labels, rowHeader),
        columns,
        asked(fields, labels, new LinkedHashSet<>(given)),
        rows(fields, rowHeader, given));
  }

  private static List<String> names(Fields fields) {
    List<String> names = fields.texts("given");
    for (String name : names) {
      if (!Fields.NAME.matcher(name).matches()) {
        fields.fault(
            "given",
            "SHEET",
            "\"" + Draft.shortened(name) + "\" is no column name: use a–z, 0–9 and _.");
      }
    }
    return names;
  }

  private static String label(Optional<Fields> labels, String column) {
    return labels.map(found -> found.localised(column)).orElse("");
  }

  private List<Sheet.Asked> asked(Fields fields, Optional<Fields> labels, Set<String> given) {
    List<Sheet.Asked> asked = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>(given);
    for (Node node : fields.children("asked")) {
      Fields column = Fields.of(file, node, "id", "formula", "decimals", "tolerance", "hint");
      String id = column.shaped("id", Fields.NAME, "a column name");
      if (!ids.add(id)) {
        column.fault("id", "AUTH-01", "The column \"" + id + "\" is given twice.");
      }
      asked.add(
          new Sheet.Asked(
              id,
              label(labels, id),
              NumericItem.expression(column, "formula", given),
              new Figures(column).whole("decimals", 0, 10),
              column
                  .child("tolerance")
                  .map(tolerance -> NumericItem.tolerance(file, tolerance))
                  .orElse(new org.creatorshub.content.course.Question.Tolerance.Absolute(0)),
              column.localised("hint")));
    }
    return asked;
  }

  private List<Sheet.Row> rows(Fields fields, String rowHeader, List<String> given) {
    String data = fields.text("data");
    if (data.isBlank()) {
      return List.of();
    }
    String path = folder + "/" + data;
    if (!file.draft().licensed.contains(path)) {
      fields.fault("data", "AUTH-04", "media.yaml has no entry for \"" + path + "\". Add one.");
    }
    return file.draft()
        .required(path, fields.place("data"))
        .map(text -> new Table(file.draft(), path).rows(text, rowHeader, given))
        .orElse(List.of());
  }
}
