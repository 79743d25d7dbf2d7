package org.creatorshub.content.calc;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.expression.TypedNumber;

/**
 * Inputs as somebody typed them.
 *
 * @param typed text by input id, as it was typed
 * @param values by input id; whatever is at fault is absent
 * @param faults a sentence by input id
 */
public record TypedInputs(
    Map<String, String> typed, Map<String, BigDecimal> values, Map<String, String> faults) {
  private static final int LONGEST = 40;

  public TypedInputs {
    typed = Map.copyOf(typed);
    values = Map.copyOf(values);
    faults = Map.copyOf(faults);
  }

  /** Reads decimals with comma or point; an input that is absent has its value of the start. */
  public static TypedInputs read(Calc calc, Map<String, String> sent) {
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    Map<String, String> faults = new LinkedHashMap<>();
    for (Calc.Input input : calc.inputs()) {
      String text = sent.getOrDefault(input.id(), input.value().toPlainString()).strip();
      typed.put(input.id(), text.substring(0, Math.min(LONGEST, text.length())));
      Optional<BigDecimal> number =
          TypedNumber.read(text, input.unit()).filter(it -> inRange(input, it));
      number.ifPresentOrElse(
          it -> values.put(input.id(), it), () -> faults.put(input.id(), fault(input)));
    }
    return new TypedInputs(typed, values, faults);
  }

  /** Inputs that are known to be sound. */
  public static TypedInputs of(Map<String, BigDecimal> values) {
    Map<String, String> typed = new LinkedHashMap<>();
    values.forEach((id, value) -> typed.put(id, value.toPlainString()));
    return new TypedInputs(typed, values, Map.of());
  }

  private static boolean inRange(Calc.Input input, BigDecimal number) {
    return number.compareTo(input.min()) >= 0 && number.compareTo(input.max()) <= 0;
  }

  private static String fault(Calc.Input input) {
    return input.label()
        + ": type a number from "
        + Pretty.number(input.min())
        + " to "
        + Pretty.number(input.max())
        + ", without a sign between the thousands.";
  }
}
