package org.creatorshub.reporting.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorshub.reporting.insight.Attainment.Level;
import org.creatorshub.reporting.insight.Attainment.Rule;
import org.creatorshub.reporting.insight.Calibration.Judged;
import org.creatorshub.reporting.insight.Gain.Pair;
import org.junit.jupiter.api.Test;

/** Gain, calibration and outcomes. */
class GainTest {
  private static final int[] BEFORE = {40, 30, 50, 60, 20, 70, 45, 100, 55};
  private static final int[] AFTER = {70, 55, 50, 85, 60, 65, 75, 100, 80};
  private static final Gain NINE =
      new Gain(IntStream.range(0, 9).mapToObj(i -> new Pair(BEFORE[i], AFTER[i])).toList());

  @Test
  void givesTheGainOfTheClassWithItsDoubt() {
    assertThat(NINE.ofClass().orElseThrow()).isCloseTo(.3953, within(.00005));
    Interval interval = NINE.intervalOfClass().orElseThrow();
    assertThat(interval.low()).isLessThan(.3953);
    assertThat(interval.high()).isGreaterThan(.3953);
    assertThat(NINE.intervalOfClass()).contains(interval);
  }

  @Test
  void givesEachChange() {
    assertThat(NINE.changes().stream().map(c -> Math.round(c * 1e4)))
        .containsExactly(5000L, 3571L, 0L, 6250L, 5000L, -714L, 5455L, 5556L);
    assertThat(NINE.changes().stream().mapToDouble(c -> c).average().orElseThrow())
        .isCloseTo(.3765, within(.00005));
  }

  @Test
  void givesTheRawChangeAndItsSize() {
    Difference raw = NINE.raw().orElseThrow();
    assertThat(raw.value()).isCloseTo(18.889, within(.0005));
    assertThat(raw.interval().low()).isCloseTo(6.468, within(.0005));
    assertThat(raw.interval().high()).isCloseTo(31.310, within(.0005));
    assertThat(NINE.effect().orElseThrow()).isCloseTo(.9629, within(.00005));
    assertThat(NINE.correctedEffect().orElseThrow()).isCloseTo(.8697, within(.00005));
  }

  @Test
  void countsSigns() {
    assertThat(NINE.signs()).isEqualTo(new Gain.Signs(6, 2, 1));
    assertThat(NINE.signs().p()).isCloseTo(.125, within(.0005));
    assertThat(new Gain.Signs(0, 3, 0).p()).isEqualTo(1);
  }

  @Test
  void saysNothingOfNobody() {
    Gain none = new Gain(List.of());
    assertThat(none.ofClass()).isEmpty();
    assertThat(none.raw()).isEmpty();
    assertThat(none.intervalOfClass()).isEmpty();
    assertThat(new Gain(List.of(new Pair(100, 100))).ofClass()).isEmpty();
  }

  @Test
  void holdsRatingsAgainstResults() {
    Calibration found =
        new Calibration(
            List.of(new Judged(.9, .5), new Judged(.5, .55), new Judged(.2, .6), new Judged(1, 1)));
    assertThat(found.over()).isEqualTo(1);
    assertThat(found.near()).isEqualTo(2);
    assertThat(found.under()).isEqualTo(1);
    assertThat(found.bias()).isCloseTo(-.0125, within(1e-9));
    assertThat(found.correlation().orElseThrow().n()).isEqualTo(4);
  }

  @Test
  void judgesOutcomesByTheWrittenRule() {
    assertThat(Rule.USUAL.judge(2, 3)).isEqualTo(Level.MET);
    assertThat(Rule.USUAL.judge(1, 3)).isEqualTo(Level.PARTLY);
    assertThat(Rule.USUAL.judge(0, 2)).isEqualTo(Level.NOT);
    assertThat(Rule.USUAL.judge(1, 1)).isEqualTo(Level.NO_EVIDENCE);
    assertThat(Rule.USUAL.judge(0, 0)).isEqualTo(Level.NO_EVIDENCE);
  }

  @Test
  void keepsNoEvidenceApart() {
    Attainment found =
        Attainment.of(List.of(Level.MET, Level.MET, Level.PARTLY, Level.NO_EVIDENCE, Level.NOT));
    assertThat(found).isEqualTo(new Attainment(2, 1, 1, 1));
    assertThat(found.share()).isEqualTo(new Proportion(2, 4));
  }
}
