package org.creatorshub.content.reading;

import java.math.BigDecimal;
import org.creatorshub.content.course.Calc;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one input of a lab with its range. */
record CalcInput(YamlFile file) {

  Calc.Input read(Node node, CalcNames names) {
    Fields fields = Fields.of(file, node, "id", "label", "unit", "min", "max", "step", "value");
    Figures figures = new Figures(fields);
    Calc.Input input =
        new Calc.Input(
            names.add(fields),
            fields.localised("label"),
            fields.optionalText("unit"),
            figures.decimal("min"),
            figures.decimal("max"),
            figures.decimal("step"),
            figures.decimal("value"));
    if (input.min().compareTo(input.max()) >= 0) {
      fields.fault("max", "CALC", "The range is empty: max must be above min.");
    } else if (input.step().signum() <= 0
        || input.step().compareTo(input.max().subtract(input.min())) > 0) {
      fields.fault("step", "CALC", "A step is above 0 and not larger than the range.");
    } else if (!reachable(input, input.value())) {
      fields.fault("value", "CALC", unreachable(input.id()));
    }
    return input;
  }

  /** A slider stops only at min, min + step, min + 2 × step … */
  static boolean reachable(Calc.Input input, BigDecimal value) {
    return value.compareTo(input.min()) >= 0
        && value.compareTo(input.max()) <= 0
        && (input.step().signum() <= 0
            || value.subtract(input.min()).remainder(input.step()).signum() == 0);
  }

  static String unreachable(String id) {
    return "The value of \""
        + id
        + "\" cannot be reached from min in whole steps up to max. Change value or step.";
  }
}
