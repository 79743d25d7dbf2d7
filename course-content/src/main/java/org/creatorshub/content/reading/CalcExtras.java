package org.creatorshub.content.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.Calc;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what a lab may have besides: chart, colour sample, presets. */
record CalcExtras(Fields calc, List<Calc.Input> inputs, List<Calc.Result> results) {
  private static final BigDecimal BRIGHTEST = BigDecimal.valueOf(255);
  private static final int MOST_SERIES = 3;
  private static final int MOST_POINTS = 25;
  private static final int POINTS = 11;

  Calc.Chart chart(Node node) {
    Fields fields =
        Fields.of(calc.file(), node, "kind", "x", "from", "to", "points", "series", "caption");
    if (!fields.text("kind").equals("line")) {
      fields.fault("kind", "CALC", "Only line charts are drawn: kind: line.");
    }
    Optional<Calc.Input> x = input(fields, "x", fields.text("x"));
    Figures figures = new Figures(fields);
    BigDecimal from = bound(fields, "from", x.map(Calc.Input::min));
    BigDecimal to = bound(fields, "to", x.map(Calc.Input::max));
    if (from.compareTo(to) >= 0 || x.filter(it -> outside(it, from, to)).isPresent()) {
      fields.fault(
          "x", "CALC", "The chart goes from a lower to a higher value inside the input's range.");
    }
    return new Calc.Chart(
        fields.text("x"),
        from,
        to,
        figures.whole("points", 3, MOST_POINTS, POINTS),
        series(fields),
        fields.localised("caption"));
  }

  private static BigDecimal bound(Fields fields, String key, Optional<BigDecimal> otherwise) {
    return fields.has(key)
        ? new Figures(fields).decimal(key)
        : otherwise.orElse(key.equals("from") ? BigDecimal.ZERO : BigDecimal.ONE);
  }

  private static boolean outside(Calc.Input input, BigDecimal from, BigDecimal to) {
    return from.compareTo(input.min()) < 0 || to.compareTo(input.max()) > 0;
  }

  private List<String> series(Fields fields) {
    List<String> series = fields.texts("series");
    Set<String> known = new LinkedHashSet<>();
    results.forEach(result -> known.add(result.id()));
    for (String id : series) {
      if (!known.contains(id)) {
        fields.fault(
            "series",
            "CALC",
            "The chart names \"" + Draft.shortened(id) + "\", which is no result.");
      }
    }
    if (series.isEmpty()
        || series.size() > MOST_SERIES
        || Set.copyOf(series).size() < series.size()) {
      fields.fault("series", "CALC", "A chart has one to three different series.");
    }
    return series;
  }

  Calc.Sample sample(Node node) {
    Fields fields = Fields.of(calc.file(), node, "text", "ground");
    return new Calc.Sample(colour(fields, "text"), colour(fields, "ground"));
  }

  private List<String> colour(Fields fields, String key) {
    List<String> parts = fields.texts(key);
    if (parts.size() != 3) {
      fields.fault(key, "CALC", "A colour is three inputs: red, green and blue.");
    }
    boolean inRange =
        parts.stream()
            .flatMap(part -> input(fields, key, part).stream())
            .allMatch(input -> input.min().signum() >= 0 && input.max().compareTo(BRIGHTEST) <= 0);
    if (!inRange) {
      fields.fault(key, "CALC", "An input of a colour goes from 0 to 255 at most.");
    }
    return parts;
  }

  List<Calc.Preset> presets() {
    List<Calc.Preset> presets = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Node node : calc.optionalChildren("presets")) {
      Fields fields = Fields.of(calc.file(), node, "id", "label", "values");
      String id = fields.localId("id");
      if (!ids.add(id)) {
        fields.fault("id", "AUTH-01", "The preset \"" + id + "\" is given twice. Keep one.");
      }
      presets.add(new Calc.Preset(id, fields.localised("label"), values(fields)));
    }
    return presets;
  }

  private Map<String, BigDecimal> values(Fields fields) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    fields
        .child("values")
        .map(node -> Fields.any(calc.file(), node))
        .ifPresent(
            given ->
                given
                    .entries()
                    .keySet()
                    .forEach(
                        id -> {
                          BigDecimal value = new Figures(given).decimal(id);
                          values.put(id, value);
                          input(given, id, id)
                              .filter(input -> !CalcInput.reachable(input, value))
                              .ifPresent(
                                  input ->
                                      given.fault(id, "CALC", CalcInput.unreachable(input.id())));
                        }));
    return values;
  }

  private Optional<Calc.Input> input(Fields fields, String key, String id) {
    Optional<Calc.Input> found =
        inputs.stream().filter(input -> !id.isEmpty() && input.id().equals(id)).findFirst();
    if (found.isEmpty() && !id.isEmpty()) {
      fields.fault(key, "CALC", "\"" + Draft.shortened(id) + "\" is no input of this lab.");
    }
    return found;
  }
}
