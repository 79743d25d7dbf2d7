package org.creatorshub.content.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reference values to 15 digits from an independent implementation, {@code erfc(-z / sqrt(2)) / 2}
 * computed with 50 decimals; those for 1.96 and 2.575829 agree with printed tables.
 */
class NormalTest {
  private static final Percentage TEN_TO_MINUS_TWELVE = Percentage.withPercentage(1e-10);

  @ParameterizedTest
  @CsvSource({
    "-37, 5.725571222524577e-300",
    "-20, 2.753624118606234e-89",
    "-8, 6.220960574271784e-16",
    "-5, 2.866515718791939e-07",
    "-3.5, 2.326290790355250e-04",
    "-3.000001, 1.349893599788330e-03",
    "-2.999999, 1.349902463485154e-03",
    "-2.575829, 5.000004389240817e-03",
    "-2.205, 1.372704726634531e-02",
    "-1.96, 2.499789514822044e-02",
    "-1, 1.586552539314570e-01",
    "-0.1, 4.601721627229710e-01",
    "0, 5.000000000000000e-01",
    "0.5, 6.914624612740131e-01",
    "1, 8.413447460685429e-01",
    "1.644854, 9.500000384745869e-01",
    "1.96, 9.750021048517795e-01",
    "2.999999, 9.986500975365148e-01",
    "3, 9.986501019683699e-01",
    "4, 9.999683287581669e-01",
    "6, 9.999999990134123e-01"
  })
  void knowsShareBelow(double z, double share) {
    assertThat(Normal.below(z)).isCloseTo(share, TEN_TO_MINUS_TWELVE);
  }

  @ParameterizedTest
  @CsvSource({
    "1e-300, -37.04709629936120",
    "1e-12, -7.03448382530113",
    "0.001, -3.09023230616781",
    "0.005, -2.57582930354890",
    "0.025, -1.95996398454005",
    "0.1, -1.28155156554460",
    "0.5, -0.00000000000000",
    "0.8, 0.84162123357291",
    "0.9, 1.28155156554460",
    "0.95, 1.64485362695147",
    "0.975, 1.95996398454005",
    "0.99, 2.32634787404084",
    "0.9995, 3.29052673149189"
  })
  void knowsQuantile(double share, double z) {
    assertThat(Normal.quantile(share)).isCloseTo(z, within(1e-11));
  }

  @Test
  void isSymmetricAndNeverFalls() {
    double before = 0;
    for (int i = -4000; i <= 4000; i++) {
      double z = i / 500.0;
      assertThat(Normal.below(z)).isGreaterThanOrEqualTo(before);
      assertThat(Normal.below(z) + Normal.below(-z)).isCloseTo(1, within(1e-15));
      before = Normal.below(z);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-12, 0.001, 0.025, 0.3, 0.5, 0.6, 0.975, 0.9999})
  void comesBackFromQuantile(double share) {
    assertThat(Normal.below(Normal.quantile(share))).isCloseTo(share, TEN_TO_MINUS_TWELVE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e300, -39, 39, 1e300})
  void endsFarOut(double z) {
    assertThat(Normal.below(z)).isEqualTo(z < 0 ? 0 : 1);
  }

  @Test
  void givesTheTestOfTheFormulaSheet() {
    String p = "2 * normal_cdf(-abs(0.009 / sqrt(0.0345 * 0.9655 * 2 / 4000)))";
    assertThat(rounded(p, 4)).isEqualTo("0.0274");
    assertThat(rounded("normal_quantile(1 - 0.05 / 2)", 6)).isEqualTo("1.959964");
    assertThat(rounded("normal_quantile(0.8)", 6)).isEqualTo("0.841621");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"normal_quantile(0)", "normal_quantile(1)", "normal_quantile(-1)", "ln(-1)"})
  void refusesSharesOutside(String text) {
    assertThat(((Expression) Expression.parse(text)).value(Map.of()))
        .isInstanceOf(Value.NotComputable.class);
  }

  private static String rounded(String text, int decimals) {
    BigDecimal number =
        ((Value.Computed) ((Expression) Expression.parse(text)).value(Map.of())).number();
    return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
