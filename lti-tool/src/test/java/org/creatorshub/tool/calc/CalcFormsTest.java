package org.creatorshub.tool.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creatorshub.content.course.Calc;
import org.creatorshub.tool.question.SampleQuestions;
import org.creatorshub.tool.question.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CalcFormsTest {
  private static final String HOSTILE = "\"><script>alert(1)</script>";
  private final CalcForms forms = new CalcForms(SampleQuestions.texts());

  @Test
  void showsResultsOfTheStartWithTheWayToThem() {
    String html = html(lab("Lab"), null);
    assertThat(html)
        .contains("action=\"/p/calc/u01-l#c-u01-l-results\"")
        .contains("class=\"notice good\" data-verdict>It pays.</p>")
        .contains("<td class=\"num\">20.00 <span class=\"calc-unit\">EUR</span></td>")
        .contains("<dd>price ÷ (rate ÷ 100)<br>0.60 ÷ (3 ÷ 100) = 20.00</dd>")
        .contains("data-say>Cost 20.00 EUR</p>")
        .contains("Text in #030000 on a ground of #000000");
  }

  @Test
  void showsTheChartAsPictureWordsAndTable() {
    CalcView.ChartView chart = Objects.requireNonNull(forms.view(lab("Lab"), "/p", null).chart());
    assertThat(chart.rows())
        .extracting(CalcView.RowView::x)
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(chart.rows().getFirst().values()).containsExactly("60.00");
    assertThat(chart.ticks()).containsExactly("60", "40", "20", "0");
    assertThat(chart.at()).isEqualTo("3");
    assertThat(chart.svg())
        .contains("points=\"0.00,0.00 25.00,50.00 50.00,66.67 75.00,75.00 100.00,80.00\"")
        .contains("aria-label=\"Line chart over Rate, % from 1 to 5: Cost 60.00 EUR at the start")
        .doesNotContain("style=")
        .doesNotContain("<text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2", "1.2", " 1.20 EUR"})
  void computesWithCommaAndPoint(String typed) {
    CalcView view = forms.view(lab("Lab"), "/p", Map.of("price", typed));
    assertThat(view.figures().getFirst().value()).isEqualTo("40.00");
    assertThat(view.verdict()).isEqualTo("Too dear.");
    assertThat(view.tone()).isEqualTo("bad");
  }

  @Test
  void refusesValuesOutOfRangeBesideTheFieldAndKeepsThem() {
    String html = html(lab("Lab"), Map.of("price", "99", "rate", "4"));
    assertThat(html)
        .contains("Nothing was computed")
        .contains("Price: type a number from 0.10 to 2, without a sign between the thousands.")
        .contains("value=\"99\"")
        .contains("aria-invalid=\"true\" data-min=\"0.10\"")
        .contains("value=\"4\"")
        .doesNotContain("<caption>Results</caption>")
        .doesNotContain("calc-chart");
  }

  @Test
  void saysWhyNothingIsComputed() {
    String html = html(lab("Lab"), Map.of("price", "2", "rate", "10"));
    assertThat(html).contains("data-verdict>Not both.</p>").doesNotContain("calc-chart");
  }

  @Test
  void saysWhichResultCannotBeComputed() {
    Calc lab = lab("Lab");
    Calc.Result root = new Calc.Result("root", "Root", "sqrt(price - 1)", 2, "", "");
    Calc other = with(lab, List.of(lab.results().getFirst(), root));
    assertThat(html(other, null))
        .contains("Cannot be computed with these values. It takes the root of a negative number.")
        .contains("20.00");
  }

  @Test
  void showsNoZeroForWhatIsAboveIt() {
    Calc.Result p = new Calc.Result("p", "p-value", "2 * normal_cdf(-20 * rate)", 4, "", "");
    assertThat(
            forms
                .view(with(lab("Lab"), List.of(lab("Lab").results().getFirst(), p)), "/p", null)
                .figures()
                .getLast())
        .satisfies(
            figure -> {
              assertThat(figure.value()).isEqualTo("< 0.0001");
              assertThat(figure.sum()).isEqualTo("2 × Φ(−20 × 3) < 0.0001");
            });
  }

  @Test
  void setsAllInputsOfAPreset() {
    assertThat(CalcForms.preset(lab("Lab"), "weak"))
        .isEqualTo(Map.of("price", "0.60", "rate", "1"));
    assertThat(CalcForms.preset(lab("Lab"), "no such"))
        .isEqualTo(Map.of("price", "0.60", "rate", "3"));
    assertThat(forms.view(lab("Lab"), "/p", null).presets())
        .extracting(CalcView.PresetView::values)
        .containsExactly("in.price=0.60&in.rate=3", "in.price=0.60&in.rate=1");
  }

  @Test
  void escapesEveryTextOfCourseAndLearner() {
    assertThat(html(lab(HOSTILE), Map.of("price", HOSTILE.substring(0, 20), "rate", "3")))
        .doesNotContain("<script>")
        .contains("&lt;script");
    assertThat(html(lab(HOSTILE), null)).doesNotContain("<script>");
  }

  private String html(Calc calc, @org.jspecify.annotations.Nullable Map<String, String> sent) {
    return Templates.render("lesson/calc", "c", forms.view(calc, "/p", sent));
  }

  private static Calc lab(String words) {
    boolean plain = words.equals("Lab");
    return new Calc(
        "u01-l",
        words,
        words,
        List.of(),
        List.of(
            input("price", plain ? "Price" : words, "EUR", "0.10", "2", "0.60"),
            input("rate", plain ? "Rate" : words, "%", "0", "10", "3")),
        List.of(
            new Calc.Result(
                "cost", plain ? "Cost" : words, "price / (rate / 100)", 2, "EUR", words)),
        List.of(new Calc.Rule("price > 1.9 and rate > 9", "Not both.", Calc.Tone.WARN)),
        List.of(
            new Calc.Rule("cost > 38.50", "Too dear.", Calc.Tone.BAD),
            new Calc.Rule("", plain ? "It pays." : words, Calc.Tone.GOOD)),
        Optional.of(
            new Calc.Chart("rate", BigDecimal.ONE, new BigDecimal("5"), 5, List.of("cost"), words)),
        Optional.of(
            new Calc.Sample(List.of("rate", "none", "none"), List.of("none", "none", "none"))),
        List.of(new Calc.Preset("weak", words, Map.of("rate", BigDecimal.ONE))));
  }

  private static Calc.Input input(
      String id, String label, String unit, String min, String max, String value) {
    return new Calc.Input(
        id,
        label,
        unit,
        new BigDecimal(min),
        new BigDecimal(max),
        new BigDecimal("0.05"),
        new BigDecimal(value));
  }

  private static Calc with(Calc lab, List<Calc.Result> results) {
    return new Calc(
        lab.id(),
        lab.title(),
        lab.intro(),
        lab.outcomes(),
        lab.inputs(),
        results,
        lab.refusals(),
        lab.verdicts(),
        lab.chart(),
        lab.sample(),
        lab.presets());
  }
}
