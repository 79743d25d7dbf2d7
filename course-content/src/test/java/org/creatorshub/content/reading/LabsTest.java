package org.creatorshub.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorshub.content.calc.Worked;
import org.creatorshub.content.calc.WorkingOut;
import org.creatorshub.content.course.Calc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labs of the course, read also where their unit is not offered yet, give the known values. */
class LabsTest {
  private static final Path COURSE = Path.of("courses/online-marketing");

  /** Lab, preset (or "start"), result: value, all of the formula sheet of the course. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "u09; u09-l-clv; start; fixed; 277.20",
        "u09; u09-l-clv; start; now; 203.28",
        "u09; u09-l-clv; start; later; 110.88",
        "u09; u09-l-clv; start; cac; 33.33",
        "u09; u09-l-clv; start; ratio_fixed; 8.3",
        "u09; u09-l-clv; start; ratio_now; 6.1",
        "u09; u09-l-clv; start; payback; 4.3",
        "u10; u10-l-ab; start; rate_a; 3.00",
        "u10; u10-l-ab; start; rate_b; 3.90",
        "u10; u10-l-ab; start; pooled; 0.0345",
        "u10; u10-l-ab; start; se; 0.00408",
        "u10; u10-l-ab; start; z; 2.205",
        "u10; u10-l-ab; start; p; 0.0274",
        "u10; u10-l-ab; start; low; 0.10",
        "u10; u10-l-ab; start; high; 1.70",
        "u10; u10-l-ab; start; lift; 30.0",
        "u10; u10-l-ab; start; ratio; 1.0000",
        "u10; u10-l-size; start; z1; 1.959964",
        "u10; u10-l-size; start; z2; 0.841621",
        "u10; u10-l-size; start; n; 6455",
        "u10; u10-l-size; smaller; n; 13914",
        "u10; u10-l-size; rare; n; 21109",
        "u06; u06-l-opportunity; start; margin; 115.50",
        "u06; u06-l-opportunity; cluster; margin; 88.36",
        "u06; u06-l-opportunity; cluster; months; 6.8",
        "u07; u07-l-budget; start; orders_b; 28.0",
        "u07; u07-l-budget; start; orders_d; 15.0",
        "u07; u07-l-budget; start; orders_e; 20.0",
        "u07; u07-l-budget; start; margin; 1015.20",
        "u12; u12-l-price; start; billable; 864",
        "u12; u12-l-price; start; cover; 33.33",
        "u12; u12-l-price; start; rate; 36.00",
        "u12; u12-l-price; start; floor; 1872.00",
        "u04; u04-l-contrast; start; text; 0.180",
        "u04; u04-l-contrast; start; ratio; 4.57",
        "u04; u04-l-contrast; sand; ratio; 3.38",
        "u04; u04-l-contrast; pale; ratio; 1.98",
        "u04; u04-l-contrast; night; ratio; 9.51"
      })
  void giveTheValuesOfTheFormulaSheet(
      String unit, String lab, String preset, String result, BigDecimal expected) {
    assertThat(worked(lab(unit, lab), preset).figure(result).orElseThrow().rounded())
        .contains(expected);
  }

  @Test
  void contrastIsFullBetweenBlackAndWhite() {
    Calc lab = lab("u04", "u04-l-contrast");
    Map<String, BigDecimal> black = new LinkedHashMap<>(new WorkingOut(lab).start());
    List.of("tr", "tg", "tb").forEach(part -> black.put(part, BigDecimal.ZERO));
    assertThat(new WorkingOut(lab).work(black).figure("ratio").orElseThrow().rounded())
        .contains(new BigDecimal("21.00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "u10; u10-l-ab; start; probably exaggerated",
        "u10; u10-l-ab; repeat; Not significant at the planned size",
        "u10; u10-l-ab; uneven; Stop before you read the orders",
        "u10; u10-l-size; start; Longer than two months",
        "u10; u10-l-size; smaller; More than half a year",
        "u09; u09-l-clv; start; By all three conventions",
        "u07; u07-l-budget; start; shift towards E",
        "u07; u07-l-budget; level; the budget as a whole is too large",
        "u12; u12-l-price; start; below your floor",
        "u12; u12-l-price; experienced; covers your floor",
        "u06; u06-l-opportunity; eighth; Less than one order",
        "u04; u04-l-contrast; start; At least 4.5 : 1",
        "u04; u04-l-contrast; sand; Between 3 : 1 and 4.5 : 1",
        "u04; u04-l-contrast; pale; Below 3 : 1",
        "u04; u04-l-contrast; night; At least 7 : 1"
      })
  void sayWhatTheResultMeans(String unit, String lab, String preset, String words) {
    assertThat(worked(lab(unit, lab), preset).verdict().orElseThrow().say()).contains(words);
  }

  /** Everything of the lab's page is there: each result has a value, each chart all its points. */
  @ParameterizedTest
  @ValueSource(strings = {"u04", "u06", "u07", "u09", "u10", "u12"})
  void haveResultsAtTheirStartInTheirPresetsAndAlongTheirCharts(String unit) {
    for (Calc lab : labs(unit).values()) {
      WorkingOut working = new WorkingOut(lab);
      Stream.concat(Stream.of(working.start()), lab.presets().stream().map(working::of))
          .flatMap(
              inputs ->
                  Stream.concat(Stream.of(working.work(inputs)), working.curve(inputs).stream()))
          .forEach(
              worked ->
                  assertThat(worked.figures())
                      .as(lab.id() + " " + worked.inputs())
                      .hasSameSizeAs(lab.results())
                      .allMatch(figure -> figure.rounded().isPresent()));
    }
  }

  /** Nothing that can be set by a slider breaks a lab: there is a verdict, or a reason. */
  @ParameterizedTest
  @ValueSource(strings = {"u04", "u06", "u07", "u09", "u10", "u12"})
  void sayWhyNothingIsComputedAtTheEndsOfTheirRanges(String unit) {
    for (Calc lab : labs(unit).values()) {
      WorkingOut working = new WorkingOut(lab);
      for (Calc.Input input : lab.inputs()) {
        for (BigDecimal end : List.of(input.min(), input.max())) {
          Map<String, BigDecimal> inputs = new LinkedHashMap<>(working.start());
          inputs.put(input.id(), end);
          Worked worked = working.work(inputs);
          assertThat(worked.refusal().isPresent() ^ worked.verdict().isPresent())
              .as(lab.id() + " " + inputs)
              .isTrue();
          assertThat(worked.figures()).allMatch(figure -> figure.rounded().isPresent());
        }
      }
    }
  }

  private static Worked worked(Calc lab, String preset) {
    WorkingOut working = new WorkingOut(lab);
    Optional<Calc.Preset> named =
        lab.presets().stream().filter(it -> it.id().equals(preset)).findFirst();
    assertThat(named.isPresent()).isEqualTo(!preset.equals("start"));
    return working.work(named.map(working::of).orElseGet(working::start));
  }

  private static Calc lab(String unit, String id) {
    return Optional.ofNullable(labs(unit).get(id)).orElseThrow();
  }

  private static Map<String, Calc> labs(String unit) {
    Draft draft = new Draft(CourseSource.directory(COURSE));
    Map<String, Calc> labs =
        new CalcFile(new YamlFile(draft, "units/" + unit + "/calcs.yaml")).calcs();
    assertThat(draft.faults).isEmpty();
    return labs;
  }
}
