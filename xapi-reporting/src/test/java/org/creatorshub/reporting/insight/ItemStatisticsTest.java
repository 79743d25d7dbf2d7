package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemStatisticsTest {
  private static final ScoreTable TABLE = Golden.table(Golden.ROWS, 1);

  @ParameterizedTest
  @CsvSource({
    " 1, .8889, .4570,  .5, 100.0,  9.0,  .852",
    " 2, .8889, .2857,  .5,  47.1,  7.6,  .852",
    " 3, .8889, .1222,  .0,  20.6,  6.0,  .852",
    " 4, .6667, .7276, 1.0,  85.7, 13.2,  .556",
    " 5, .7778, .4857,  .5,  65.4, 10.8,  .704",
    " 6, .5556, .4909, 1.0,  52.6, 12.1,  .407",
    " 7, .3333, .5893, 1.0,  83.3, 12.4,  .111",
    " 8, .3333, .4588,  .5,  57.1, 11.4,  .111",
    " 9, .2222, .2605,  .5,  41.3,  9.0, -.037",
    "10, .1111, .3990,  .5, 100.0,  8.5, -.185"
  })
  void givesThePublishedFigures(
      int item, double p, double r, double d, double efficiency, double weight, double corrected) {
    ItemStatistics found = ItemStatistics.of(TABLE, item - 1, 1);
    assertThat(found.n()).isEqualTo(9);
    assertThat(found.facility()).isCloseTo(p, within(.00005));
    assertThat(found.itemRest().orElseThrow().r()).isCloseTo(r, within(.00005));
    assertThat(found.upperLower().orElseThrow()).isCloseTo(d, within(.05));
    assertThat(found.efficiency().orElseThrow()).isCloseTo(efficiency, within(.05));
    assertThat(found.corrected(4)).isCloseTo(corrected, within(.0005));
    assertThat(Weights.effective(TABLE).get(item - 1).orElseThrow()).isCloseTo(weight, within(.05));
  }

  @ParameterizedTest
  @CsvSource({
    "1, .5613", "2, .4082", "3, .2552", "4, .8165", "5, .6172",
    "6, .6455", "7, .7144", "8, .6124", "9, .4243", "10, .5103"
  })
  void differsFromTheCorrelationWithTheWhole(int item, double whole) {
    assertThat(Correlation.of(TABLE.of(item - 1), TABLE.totals()).orElseThrow().r())
        .isCloseTo(whole, within(.00005));
  }

  @Test
  void givesTheSameForEveryOrderOfLearners() {
    for (int seed = 0; seed < 50; seed++) {
      List<String> rows = new ArrayList<>(Golden.ROWS);
      Collections.shuffle(rows, new Random(seed));
      ScoreTable shuffled = Golden.table(rows, 1);
      for (int item = 0; item < 10; item++) {
        assertThat(figures(shuffled, item, 1)).isEqualTo(figures(TABLE, item, 1));
      }
    }
  }

  @Test
  void givesTheSameForOtherPoints() {
    ScoreTable five = Golden.table(Golden.ROWS, 5);
    for (int item = 0; item < 10; item++) {
      assertThat(figures(five, item, 5)).isEqualTo(figures(TABLE, item, 1));
    }
    assertThat(Reliability.of(five).orElseThrow().alpha()).isCloseTo(.7665, within(.00005));
  }

  @Test
  void hasNoCorrelationForAConstantItem() {
    ScoreTable more = Golden.table(Golden.ROWS.stream().map(row -> row + "1").toList(), 1);
    ItemStatistics constant = ItemStatistics.of(more, 10, 1);
    assertThat(constant.itemRest()).isEmpty();
    assertThat(constant.efficiency()).isEmpty();
    assertThat(constant.facility()).isEqualTo(1);
    assertThat(figures(more, 3, 1)).isEqualTo(figures(TABLE, 3, 1));
  }

  @Test
  void sharesThePlacesAmongEqualsAtTheCut() {
    // four learners, one place at each end: the two at the top are level and count by half
    ScoreTable level = Golden.table(List.of("11", "11", "01", "00"), 1);
    assertThat(ItemStatistics.of(level, 0, 1).upperLower()).contains(1.0);
    ScoreTable split = Golden.table(List.of("10", "01", "01", "00"), 1);
    assertThat(ItemStatistics.of(split, 0, 1).upperLower().orElseThrow())
        .isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void countsOnlyWhoWasAsked() {
    double no = Double.NaN;
    ScoreTable drawn =
        new ScoreTable(
            List.of("a", "b", "c"),
            new double[][] {{1, 1, no}, {0, no, 0}, {no, 1, 1}, {1, no, 1}, {no, no, 1}});
    ItemStatistics first = ItemStatistics.of(drawn, 0, 1);
    assertThat(first.n()).isEqualTo(3);
    assertThat(first.facility()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(first.itemRest().orElseThrow().r()).isCloseTo(1, within(1e-9));
    assertThat(Reliability.of(drawn)).isEmpty();
  }

  private static List<Optional<Long>> figures(ScoreTable table, int item, double maximum) {
    ItemStatistics found = ItemStatistics.of(table, item, maximum);
    return Stream.of(
            Optional.of(found.facility()), found.itemRest().map(Correlation::r), found.efficiency())
        .map(figure -> figure.map(value -> Math.round(value * 1e9)))
        .toList();
  }
}
