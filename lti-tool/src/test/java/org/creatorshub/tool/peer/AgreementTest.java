package org.creatorshub.tool.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {
  /**
   * Four judges and twelve things, with gaps: the table by which programs for this coefficient are
   * usually tried; its interval alpha is 0.849.
   */
  @Test
  void givesThePublishedNumberOfTheKnownExample() {
    List<List<Integer>> things =
        List.of(
            List.of(1, 1, 1),
            List.of(2, 2, 3, 2),
            List.of(3, 3, 3, 3),
            List.of(3, 3, 3, 3),
            List.of(2, 2, 2, 2),
            List.of(1, 2, 3, 4),
            List.of(4, 4, 4, 4),
            List.of(1, 1, 2, 1),
            List.of(2, 2, 2, 2),
            List.of(5, 5, 5),
            List.of(1, 1),
            List.of(3));
    assertThat(Agreement.alpha(things).orElseThrow()).isCloseTo(0.849, within(0.0005));
  }

  @Test
  void isOneWhereAllAgreeAndZeroOrLessWhereNobodyDoes() {
    assertThat(Agreement.alpha(List.of(List.of(1, 1), List.of(4, 4)))).hasValue(1);
    assertThat(Agreement.alpha(List.of(List.of(0, 4), List.of(4, 0))).orElseThrow())
        .isCloseTo(-0.5, within(1e-12));
  }

  @Test
  void saysNothingWithoutAnythingToCompare() {
    assertThat(Agreement.alpha(List.of())).isEmpty();
    assertThat(Agreement.alpha(List.of(List.of(1), List.of(2)))).isEmpty();
    assertThat(Agreement.alpha(List.of(List.of(3, 3), List.of(3, 3)))).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderOfJudgesOrThings() {
    List<List<Integer>> things = List.of(List.of(1, 2, 4), List.of(3, 3), List.of(0, 1));
    List<List<Integer>> turned = List.of(List.of(1, 0), List.of(4, 1, 2), List.of(3, 3));
    assertThat(Agreement.alpha(things)).isEqualTo(Agreement.alpha(turned));
  }

  @Test
  void measuresHowFarTwoAreApartAndWhoIsKinder() {
    assertThat(Agreement.between(List.of(4, 3, 2, 1), List.of(2, 3, 3, 1)))
        .contains(new Agreement.Difference(0.75, 0.25));
    assertThat(Agreement.between(List.of(4), List.of(4, 2))).isEmpty();
    assertThat(Agreement.between(List.of(), List.of())).isEmpty();
  }

  @Test
  void pointsOutWhatATeacherShouldLookAt() {
    List<Integer> generous = List.of(4, 4, 4, 4);
    assertThat(Outlier.reasons(generous, true, Optional.of(List.of(2, 2, 3, 2)), List.of()))
        .containsExactly("1.8 levels from your marking on average, kinder");
    assertThat(
            Outlier.reasons(List.of(1, 1, 2, 1), true, Optional.of(List.of(2, 2, 3, 2)), List.of()))
        .isEmpty();
    assertThat(Outlier.reasons(generous, false, Optional.empty(), List.of(List.of(2, 2, 2, 2))))
        .containsExactly(
            "2.0 levels from the nearest other review",
            "the same level everywhere and no word of explanation");
    assertThat(
            Outlier.reasons(
                List.of(4, 3, 4, 3),
                true,
                Optional.empty(),
                List.of(List.of(1, 1, 1, 1), generous)))
        .as("one agrees")
        .isEmpty();
  }
}
