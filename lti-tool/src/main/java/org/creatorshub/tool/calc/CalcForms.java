package org.creatorshub.tool.calc;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.content.calc.TypedInputs;
import org.creatorshub.content.calc.Worked;
import org.creatorshub.content.calc.WorkingOut;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.expression.Pretty;
import org.creatorshub.content.rendering.ColourSample;
import org.creatorshub.tool.calc.CalcView.InputView;
import org.creatorshub.tool.calc.CalcView.PresetView;
import org.creatorshub.tool.calc.CalcView.SampleView;
import org.creatorshub.tool.question.CourseTexts;
import org.jspecify.annotations.Nullable;

/** Lays out a lab. Nothing of it is kept: what was typed comes with each request. */
public final class CalcForms {
  /** Before the names of inputs in forms and addresses. */
  public static final String PREFIX = "in.";

  private final CourseTexts texts;

  public CalcForms(CourseTexts texts) {
    this.texts = texts;
  }

  /**
   * A lab as somebody left it.
   *
   * @param page address of the page that the lab is on
   * @param sent typed text by input id; absent at the start
   */
  public CalcView view(Calc calc, String page, @Nullable Map<String, String> sent) {
    WorkingOut working = new WorkingOut(calc);
    TypedInputs typed =
        sent == null ? TypedInputs.of(working.start()) : TypedInputs.read(calc, sent);
    boolean sound = typed.faults().isEmpty();
    Worked worked =
        sound
            ? working.work(typed.values())
            : new Worked(Map.of(), List.of(), Optional.empty(), Optional.empty());
    Figuring figuring = new Figuring(calc, working, worked);
    boolean computed = sound && worked.refusal().isEmpty();
    return new CalcView(
        calc.id(),
        page + "/calc/" + calc.id(),
        anchor(calc),
        calc.title(),
        texts.inline(calc.intro()),
        calc.inputs().stream().map(input -> input(calc, input, typed)).toList(),
        presets(calc, working),
        figuring.figures(),
        figuring.spoken(),
        worked.verdict().map(Calc.Rule::say).orElse(""),
        worked.verdict().map(rule -> tone(rule.tone())).orElse(""),
        worked.refusal().map(Calc.Rule::say).orElse(""),
        computed && calc.chart().isPresent()
            ? new Charting(calc, calc.chart().get(), working.curve(typed.values()))
                .chart(typed.values())
            : null,
        sound ? sample(calc, typed.values()) : null);
  }

  /** The inputs of a preset as they would be typed; those of the start if there is none such. */
  public static Map<String, String> preset(Calc calc, String id) {
    WorkingOut working = new WorkingOut(calc);
    return TypedInputs.of(
            calc.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .map(working::of)
                .orElseGet(working::start))
        .typed();
  }

  private static String anchor(Calc calc) {
    return "c-" + calc.id();
  }

  private static InputView input(Calc calc, Calc.Input input, TypedInputs typed) {
    return new InputView(
        PREFIX + input.id(),
        input.id().replace('_', ' '),
        anchor(calc) + "-" + input.id(),
        input.label(),
        input.unit(),
        "from " + Pretty.number(input.min()) + " to " + Pretty.number(input.max()),
        typed.typed().getOrDefault(input.id(), ""),
        input.min().toPlainString(),
        input.max().toPlainString(),
        input.step().toPlainString(),
        typed.faults().getOrDefault(input.id(), ""));
  }

  private static List<PresetView> presets(Calc calc, WorkingOut working) {
    List<PresetView> presets = new ArrayList<>();
    presets.add(new PresetView("", "Values of the start", query(working.start())));
    calc.presets()
        .forEach(it -> presets.add(new PresetView(it.id(), it.label(), query(working.of(it)))));
    return presets;
  }

  private static String query(Map<String, BigDecimal> values) {
    return values.entrySet().stream()
        .map(
            value ->
                PREFIX
                    + value.getKey()
                    + "="
                    + URLEncoder.encode(value.getValue().toPlainString(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String tone(Calc.Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case GOOD -> "good";
      case WARN -> "warn";
      case BAD -> "bad";
    };
  }

  private static @Nullable SampleView sample(Calc calc, Map<String, BigDecimal> values) {
    if (calc.sample().isEmpty()) {
      return null;
    }
    Calc.Sample sample = calc.sample().get();
    ColourSample colours =
        new ColourSample(parts(sample.text(), values), parts(sample.ground(), values));
    return new SampleView(colours.svg(), colours.words());
  }

  private static List<BigDecimal> parts(List<String> ids, Map<String, BigDecimal> values) {
    return ids.stream().map(id -> values.getOrDefault(id, BigDecimal.ZERO)).toList();
  }
}
