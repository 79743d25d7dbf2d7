package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions of the language with the number of values that each takes. */
enum Function {
  SQRT(1, 1),
  LN(1, 1),
  EXP(1, 1),
  ABS(1, 1),
  CEIL(1, 1),
  MIN(2, 8),
  MAX(2, 8),
  ROUND(2, 2),
  NORMAL_CDF(1, 1),
  NORMAL_QUANTILE(1, 1),
  /** {@code peeking(looks, visitors, rate, limit, tests, seed)}, see {@link Peeking}. */
  PEEKING(6, 6),
  /** {@code if(condition, then, otherwise)}; only the branch that holds is computed. */
  IF(3, 3);

  private final int least;
  private final int most;

  Function(int least, int most) {
    this.least = least;
    this.most = most;
  }

  static Optional<Function> named(String name) {
    return Arrays.stream(values()).filter(function -> function.written().equals(name)).findFirst();
  }

  static String all() {
    String names = Arrays.stream(values()).map(Function::written).collect(Collectors.joining(", "));
    return names.replaceFirst(", ([a-z]+)$", " or $1");
  }

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takes(int arguments) {
    return arguments >= least && arguments <= most;
  }

  BigDecimal of(List<BigDecimal> values) {
    BigDecimal first = values.getFirst();
    return switch (this) {
      case SQRT -> Steps.root(first);
      case LN -> Steps.logarithm(first);
      case EXP -> Steps.decimal(StrictMath.exp(first.doubleValue()));
      case ABS -> first.abs();
      case CEIL -> Steps.up(first);
      case MIN -> values.stream().reduce(first, BigDecimal::min);
      case MAX -> values.stream().reduce(first, BigDecimal::max);
      case ROUND -> Steps.rounded(first, values.getLast());
      case NORMAL_CDF -> Steps.share(first);
      case NORMAL_QUANTILE -> Steps.quantile(first);
      case PEEKING -> Peeking.share(values);
      case IF -> throw new IllegalStateException("computed branch by branch");
    };
  }
}
