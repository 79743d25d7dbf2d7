package org.creatorshub.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Calc;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code calcs.yaml}: the labs of a unit. */
record CalcFile(YamlFile file) {
  private static final int MOST_INPUTS = 12;
  private static final int MOST_RESULTS = 20;

  Map<String, Calc> calcs() {
    Map<String, Calc> calcs = new LinkedHashMap<>();
    List<Node> nodes = file.items();
    for (Node node : nodes) {
      Calc calc =
          calc(
              Fields.of(
                  file,
                  node,
                  "id",
                  "title",
                  "intro",
                  "outcomes",
                  "inputs",
                  "results",
                  "refuse",
                  "verdicts",
                  "chart",
                  "sample",
                  "presets"));
      calcs.put(calc.id(), calc);
    }
    return calcs;
  }

  private Calc calc(Fields fields) {
    CalcNames names = new CalcNames();
    List<Calc.Input> inputs =
        fields.children("inputs").stream()
            .map(node -> new CalcInput(file).read(node, names))
            .toList();
    bounded(fields, "inputs", inputs.size(), MOST_INPUTS);
    CalcRules rules = new CalcRules(fields, names);
    List<Calc.Rule> refusals = rules.refusals();
    List<Calc.Result> results =
        fields.children("results").stream().map(node -> result(node, names)).toList();
    bounded(fields, "results", results.size(), MOST_RESULTS);
    CalcExtras extras = new CalcExtras(fields, inputs, results);
    return new Calc(
        fields.newId("id"),
        fields.localised("title"),
        fields.localised("intro"),
        fields.outcomes(),
        inputs,
        results,
        refusals,
        rules.verdicts(),
        optional(fields, "chart").map(extras::chart),
        optional(fields, "sample").map(extras::sample),
        extras.presets());
  }

  private static Optional<Node> optional(Fields fields, String key) {
    return fields.has(key) ? fields.child(key) : Optional.empty();
  }

  private static void bounded(Fields fields, String key, int size, int most) {
    if (fields.has(key) && (size == 0 || size > most)) {
      fields.fault(key, "CALC", "A lab has 1 to " + most + " " + key + ", not " + size + ".");
    }
  }

  private Calc.Result result(Node node, CalcNames names) {
    Fields fields = Fields.of(file, node, "id", "label", "formula", "decimals", "unit", "note");
    String formula = NumericItem.expression(fields, "formula", names.known());
    return new Calc.Result(
        names.add(fields),
        fields.localised("label"),
        formula,
        new Figures(fields).whole("decimals", 0, 10),
        fields.optionalText("unit"),
        fields.optionalLocalised("note"));
  }
}
