package org.creatorshub.content.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Calc;
import org.creatorshub.content.reading.SampleCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingOutTest {
  private final Calc calc =
      new SampleCourse()
          .read().course().units().getFirst().pages().stream()
              .flatMap(page -> page.blocks().stream())
              .filter(Block.CalcTask.class::isInstance)
              .map(block -> ((Block.CalcTask) block).calc())
              .findFirst()
              .orElseThrow();
  private final WorkingOut working = new WorkingOut(calc);

  @Test
  void computesResultsFromInputsAndEarlierResults() {
    Worked worked = working.work(working.start());
    assertThat(worked.figures())
        .extracting(figure -> figure.rounded().orElseThrow().toPlainString())
        .containsExactly("20.00", "40");
    assertThat(worked.verdict().orElseThrow().say()).isEqualTo("It pays.");
  }

  @Test
  void saysTheFirstVerdictThatHolds() {
    Worked weak = working.work(working.of(calc.presets().getFirst()));
    assertThat(weak.figure("cpa").orElseThrow().rounded()).contains(new BigDecimal("60.00"));
    assertThat(weak.verdict().orElseThrow().say()).isEqualTo("Too dear.");
    assertThat(weak.verdict().orElseThrow().tone()).isEqualTo(Calc.Tone.BAD);
  }

  @Test
  void computesNothingWhereTheLabRefuses() {
    Worked worked = working.work(inputs("1.95", "10"));
    assertThat(worked.refusal().orElseThrow().say()).isEqualTo("Not both.");
    assertThat(worked.figures()).isEmpty();
    assertThat(worked.verdict()).isEmpty();
    assertThat(worked.figure("cpa")).isEmpty();
  }

  @Test
  void movesOneInputAlongTheChartAndKeepsTheOthers() {
    List<Worked> curve = working.curve(inputs("1.20", "9"));
    assertThat(curve)
        .extracting(point -> point.inputs().get("cvr"))
        .containsExactlyElementsOf(
            List.of("1", "2", "3", "4", "5").stream().map(BigDecimal::new).toList());
    assertThat(curve.getFirst().figure("cpa").orElseThrow().rounded())
        .contains(new BigDecimal("120.00"));
  }

  @Test
  void showsFormulasWithNamesAndWithValues() {
    Calc.Result cpa = calc.results().getFirst();
    assertThat(working.shown(cpa, Map.of())).isEqualTo("cpc ÷ (cvr ÷ 100)");
    assertThat(working.shown(cpa, Map.of("cpc", "0.60", "cvr", "3"))).isEqualTo("0.60 ÷ (3 ÷ 100)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.75", "0,75", " 0.75 ", "€0,75", "0,75 EUR", "+.75"})
  void readsCommaAndPoint(String text) {
    TypedInputs typed = TypedInputs.read(calc, Map.of("cpc", text));
    assertThat(typed.faults()).isEmpty();
    assertThat(typed.values().get("cpc")).isEqualByComparingTo("0.75");
    assertThat(typed.values().get("cvr")).isEqualByComparingTo("3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.09", "2.01", "-1", "1,000.50", "many", "1e1", "0.75 USD"})
  void refusesWhatIsNoNumberInRange(String text) {
    TypedInputs typed = TypedInputs.read(calc, Map.of("cpc", text));
    assertThat(typed.values()).doesNotContainKey("cpc").containsKey("cvr");
    assertThat(typed.faults())
        .isEqualTo(
            Map.of(
                "cpc",
                "Click: type a number from 0.10 to 2, without a sign between the thousands."));
  }

  @Test
  void keepsAtMostFortyCharactersOfWhatIsTyped() {
    TypedInputs typed = TypedInputs.read(calc, Map.of("cpc", "9".repeat(100_000), "other", "1"));
    assertThat(typed.typed().get("cpc")).hasSize(40);
    assertThat(typed.typed()).doesNotContainKey("other");
    assertThat(typed.faults()).containsOnlyKeys("cpc");
  }

  private Map<String, BigDecimal> inputs(String cpc, String cvr) {
    Map<String, BigDecimal> inputs = new LinkedHashMap<>(working.start());
    inputs.put("cpc", new BigDecimal(cpc));
    inputs.put("cvr", new BigDecimal(cvr));
    return inputs;
  }
}
