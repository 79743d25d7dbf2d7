package org.creatorshub.content.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
  private static final Map<String, BigDecimal> Q3 =
      Map.of("cost", new BigDecimal("2160"), "clicks", new BigDecimal("3600"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2160 / 3600; 0.60",
        "cost / clicks; 0.60",
        "2 + 3 * 4; 14",
        "(2 + 3) * 4; 20",
        "-2 ^ 2; -4",
        "2 ^ 3 ^ 2; 512",
        "2 ^ -1; 0.5",
        "--3; 3",
        "10 - 4 - 3; 3",
        "sqrt(2); 1.4142",
        "ln(exp(1)); 1",
        "min(3, 1, 2) + max(3, 1, 2); 4",
        "round(2.345, 2); 2.35",
        "1.155 * 1; 1.155",
        "92.40 * 1.1 / (1.1 - 0.6); 203.28",
        "(2160 + 840) / 90; 33.3333",
        "abs(2 - 5) + abs(3); 6",
        "ceil(6454.0001); 6455",
        "ceil(6455) + ceil(-1.5); 6454",
        "ceil(3 * (1 / 3) * 100); 100",
        "normal_cdf(-1000) * 10 ^ 50; 1.0",
        "normal_cdf(1000); 1",
        "2 < 3; 1",
        "3 < 3; 0",
        "3 <= 3.0; 1",
        "3 >= 4; 0",
        "0.60 = 0.6; 1",
        "1 + 1 > 1 and 2 < 3; 1",
        "1 > 2 and 1 / 0 > 1; 0",
        "1 < 2 or 1 / 0 > 1; 1",
        "1 > 2 or 2 > 3 or 1 = 1; 1",
        "1 = 1 or 1 = 2 and 1 = 3; 1",
        "(1 = 1 or 1 = 2) and 1 = 3; 0",
        "if(cost > clicks, 1 / 0, 7); 7",
        "if(cost < clicks and clicks > 1, 2, 1 / 0); 2"
      })
  void computes(String expression, BigDecimal expected) {
    assertThat(number(expression).setScale(expected.scale(), RoundingMode.HALF_UP))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2160/3600; 2,160 ÷ 3,600",
        "1234567.8915 * -2; 1,234,567.8915 × −2",
        "(2160+840)/90 - 1; (2,160 + 840) ÷ 90 − 1",
        "sqrt(2) ^ 12; √(2)¹²",
        "2 ^ n; 2^n",
        "max(1, 2000); max(1, 2,000)",
        "a<=-2 and b>1; a ≤ −2 and b > 1",
        "2*normal_cdf(-abs(z)); 2 × Φ(−abs(z))",
        "normal_quantile(0.975); Φ⁻¹(0.975)"
      })
  void showsSumsToPeople(String expression, String shown) {
    assertThat(((Expression) Expression.parse(expression)).pretty()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2 +",
        "2 3",
        "(2",
        "2)",
        "* 2",
        "1,000 + 2",
        "foo(2)",
        "sqrt()",
        "sqrt(1, 2)",
        "round(1)",
        "2 & 3",
        "2 ** 3",
        "System.exit(0)",
        "1e5",
        "Clicks",
        "12345678901234567",
        "1 < 2 < 3",
        "1 => 2",
        "and",
        "1 and",
        "or + 1",
        "if(1, 2)",
        "normal(1)",
        "normal_cdf(1, 2)"
      })
  void refusesWhatIsNoExpression(String text) {
    assertThat(Expression.parse(text)).isInstanceOf(Parsed.Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 / 0",
        "1 / (cost - 2160)",
        "0 ^ -1",
        "sqrt(-1)",
        "ln(0)",
        "exp(10000)",
        "unknown + 1",
        "(-2) ^ 0.5",
        "9 ^ 999",
        "9 ^ 9 ^ 9 ^ 9",
        "round(1, 11)",
        "round(1, 0.5)"
      })
  void saysWhatCannotBeComputed(String text) {
    assertThat(((Expression) Expression.parse(text)).value(Q3))
        .isInstanceOf(Value.NotComputable.class);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void survivesPathologicalText() {
    assertThat(Expression.parse("(".repeat(1_000_000))).isInstanceOf(Parsed.Malformed.class);
    assertThat(Expression.parse("(".repeat(150) + "1" + ")".repeat(149)))
        .isInstanceOf(Parsed.Malformed.class);
    assertThat(Expression.parse("if(1,".repeat(50) + "1")).isInstanceOf(Parsed.Malformed.class);
    assertThat(Expression.parse("2^".repeat(149) + "2")).isInstanceOf(Parsed.Malformed.class);
    assertThat(Expression.parse("-".repeat(299) + "1")).isInstanceOf(Expression.class);
  }

  @Test
  void showsValuesInPlaceOfNames() {
    Expression sum = (Expression) Expression.parse("(a + min(b_2, a)) / sqrt(a)");
    assertThat(sum.pretty(name -> name.equals("a") ? "2,160" : "x"))
        .isEqualTo("(2,160 + min(x, 2,160)) ÷ √(2,160)");
  }

  @Test
  void tellsWhichFunctionsThereAre() {
    assertThat(((Parsed.Malformed) Expression.parse("sine(1)")).reason())
        .isEqualTo(
            "There is no function \"sine\". Use sqrt, ln, exp, abs, ceil, min, max, round,"
                + " normal_cdf, normal_quantile, peeking or if.");
  }

  @Test
  void namesItsVariables() {
    assertThat(((Expression) Expression.parse("cost / max(clicks, 1)")).variables())
        .containsExactly("clicks", "cost");
  }

  private static BigDecimal number(String expression) {
    return ((Value.Computed) ((Expression) Expression.parse(expression)).value(Q3)).number();
  }
}
