package org.creatorshub.content.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Question.Parameter;
import org.creatorshub.content.expression.Expression;
import org.creatorshub.content.expression.Parsed;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a numeric item with parameters, key and misconceptions. */
record NumericItem(Fields fields) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]{0,60})\\}");
  private static final int MOST_VALUES = 1000;

  Question read() {
    Map<String, Parameter> parameters = parameters();
    String key = expression(fields, "key", parameters.keySet());
    placeholders("stem", fields.localised("stem"), parameters.keySet());
    placeholders("explain", fields.optionalLocalised("explain"), parameters.keySet());
    return new Question.Numeric(
        fields.newId("id"),
        fields.outcomes(),
        fields.localised("stem"),
        fields.optionalLocalised("explain"),
        Items.points(fields),
        parameters,
        key,
        fields.child("tolerance").map(node -> tolerance(fields.file(), node)).orElse(EXACT),
        fields.optionalText("unit"),
        new Figures(fields).whole("decimals", 0, 10),
        misconceptions(parameters.keySet()));
  }

  private static final Question.Tolerance EXACT = new Question.Tolerance.Absolute(0);

  private Map<String, Parameter> parameters() {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    Optional<Node> child = fields.has("params") ? fields.child("params") : Optional.empty();
    if (child.isEmpty()) {
      return parameters;
    }
    Fields given = Fields.any(fields.file(), child.get());
    given
        .entries()
        .forEach(
            (name, node) -> {
              if (!Fields.NAME.matcher(name).matches()) {
                given.fault(name, "ITEM", "A parameter is named with a–z, 0–9 and _.");
              }
              parameters.put(
                  name, parameter(Fields.of(fields.file(), node, "min", "max", "step", "values")));
            });
    return parameters;
  }

  private static Parameter parameter(Fields given) {
    List<BigDecimal> values = given.has("values") ? listed(given) : stepped(given);
    if (values.isEmpty()) {
      given
          .file()
          .draft()
          .fault(
              given.place(),
              "ITEM",
              "A parameter has 1 to 1,000 values: give min, max and step, or values.");
      return new Parameter(List.of(BigDecimal.ONE));
    }
    return new Parameter(values);
  }

  private static List<BigDecimal> listed(Fields given) {
    List<BigDecimal> values = new ArrayList<>();
    for (String text : given.texts("values")) {
      Figures.decimalIn(text)
          .ifPresentOrElse(
              values::add,
              () ->
                  given.fault(
                      "values",
                      "ITEM",
                      "\"" + Draft.shortened(text) + "\" is not a number like 0.05."));
    }
    return values.size() > MOST_VALUES ? List.of() : values;
  }

  private static List<BigDecimal> stepped(Fields given) {
    Figures figures = new Figures(given);
    BigDecimal min = figures.decimal("min");
    BigDecimal max = figures.decimal("max");
    BigDecimal step = figures.decimal("step");
    List<BigDecimal> values = new ArrayList<>();
    if (step.signum() <= 0) {
      return values;
    }
    int scale = Math.max(min.scale(), step.scale());
    for (BigDecimal value = min; value.compareTo(max) <= 0; value = value.add(step)) {
      if (values.size() == MOST_VALUES) {
        return List.of();
      }
      values.add(value.setScale(scale));
    }
    return values;
  }

  private List<Question.NumericMisconception> misconceptions(Set<String> names) {
    List<Question.NumericMisconception> misconceptions = new ArrayList<>();
    for (Node node : fields.optionalChildren("misconceptions")) {
      Fields given = Fields.of(fields.file(), node, "code", "when", "feedback");
      given.child("code");
      misconceptions.add(
          new Question.NumericMisconception(
              Items.misconception(given, "code").orElse(""),
              expression(given, "when", names),
              given.localised("feedback")));
    }
    return misconceptions;
  }

  private void placeholders(String key, String text, Set<String> names) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      if (!names.contains(matcher.group(1))) {
        fields.fault(
            key, "ITEM", "The text names {" + matcher.group(1) + "}, which is no parameter.");
      }
    }
  }

  static Question.Tolerance tolerance(YamlFile file, Node node) {
    Fields given = Fields.of(file, node, "abs", "rel");
    if (given.has("abs") == given.has("rel")) {
      file.fault(node, "ITEM", "A tolerance is either {abs: …} or {rel: …}.");
      return EXACT;
    }
    String key = given.has("abs") ? "abs" : "rel";
    double by = new Figures(given).decimal(key).doubleValue();
    if (by < 0) {
      given.fault(key, "ITEM", "A tolerance is not negative.");
    }
    return given.has("abs")
        ? new Question.Tolerance.Absolute(by)
        : new Question.Tolerance.Relative(by);
  }

  /** An expression over the names, as text. */
  static String expression(Fields fields, String key, Set<String> names) {
    String text = fields.text(key);
    if (!text.isBlank()) {
      switch (Expression.parse(text)) {
        case Parsed.Malformed bad ->
            fields.fault(
                key,
                "AUTH-10",
                "\"" + Draft.shortened(text) + "\" cannot be read: " + bad.reason());
        case Expression expression ->
            expression.variables().stream()
                .filter(name -> !names.contains(name))
                .forEach(
                    name ->
                        fields.fault(
                            key,
                            "AUTH-10",
                            "\""
                                + name
                                + "\" has no value here. Known: "
                                + String.join(", ", names)
                                + "."));
      }
    }
    return text;
  }
}
