package org.creatorshub.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creatorshub.content.course.Calc;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the sentences of a lab: when nothing is computed, and what the results mean. */
record CalcRules(Fields calc, CalcNames names) {
  private static final Set<String> TONES = Set.of("good", "warn", "bad");

  /** To be read before the results: they may use inputs only. */
  List<Calc.Rule> refusals() {
    return calc.optionalChildren("refuse").stream().map(this::refusal).toList();
  }

  private Calc.Rule refusal(Node node) {
    Fields fields = Fields.of(calc.file(), node, "when", "say");
    return new Calc.Rule(
        NumericItem.expression(fields, "when", names.known()),
        fields.localised("say"),
        Calc.Tone.WARN);
  }

  List<Calc.Rule> verdicts() {
    List<Calc.Rule> verdicts = new ArrayList<>();
    List<Node> nodes = calc.optionalChildren("verdicts");
    for (int i = 0; i < nodes.size(); i++) {
      verdicts.add(verdict(nodes.get(i), i == nodes.size() - 1));
    }
    return verdicts;
  }

  private Calc.Rule verdict(Node node, boolean last) {
    Fields fields = Fields.of(calc.file(), node, "when", "say", "tone");
    if (last && fields.has("when")) {
      fields.fault(
          "when", "CALC", "The last verdict is for all other cases. Delete when, or add one more.");
    }
    String when =
        last && !fields.has("when") ? "" : NumericItem.expression(fields, "when", names.known());
    return new Calc.Rule(when, fields.localised("say"), tone(fields));
  }

  private static Calc.Tone tone(Fields fields) {
    String tone = fields.optionalText("tone");
    if (!tone.isEmpty() && !TONES.contains(tone)) {
      fields.fault(
          "tone",
          "CALC",
          "The tone \"" + Draft.shortened(tone) + "\" is unknown. Use good, warn or bad, or none.");
      return Calc.Tone.PLAIN;
    }
    return tone.isEmpty() ? Calc.Tone.PLAIN : Calc.Tone.valueOf(tone.toUpperCase(Locale.ROOT));
  }
}
