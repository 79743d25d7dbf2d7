package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Computes a tree. Every step is checked, so that no author can make it slow. */
final class Computing {
  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final int MOST_DIGITS = 60;

  private final Map<String, BigDecimal> variables;

  Computing(Map<String, BigDecimal> variables) {
    this.variables = variables;
  }

  BigDecimal of(Node node) {
    return switch (node) {
      case Node.Literal literal -> literal.number();
      case Node.Variable variable -> value(variable.name());
      case Node.Negation negation -> of(negation.of()).negate(DIGITS);
      case Node.Binary binary ->
          bounded(binary(binary.operator(), of(binary.left()), of(binary.right())));
      case Node.Call call ->
          bounded(call(call.function(), call.arguments().stream().map(this::of).toList()));
    };
  }

  private BigDecimal value(String name) {
    BigDecimal value = variables.get(name);
    if (value == null) {
      throw new NotComputableException("\"" + name + "\" has no value.");
    }
    return value;
  }

  private static BigDecimal binary(char operator, BigDecimal left, BigDecimal right) {
    return switch (operator) {
      case '+' -> left.add(right, DIGITS);
      case '-' -> left.subtract(right, DIGITS);
      case '*' -> left.multiply(right, DIGITS);
      case '/' -> quotient(left, right);
      case '^' -> power(left, right);
      default -> throw new IllegalStateException("operator " + operator);
    };
  }

  private static BigDecimal quotient(BigDecimal left, BigDecimal right) {
    if (right.signum() == 0) {
      throw new NotComputableException("It divides by zero.");
    }
    return left.divide(right, DIGITS);
  }

  private static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    boolean whole = exponent.stripTrailingZeros().scale() <= 0;
    if (whole && exponent.abs().compareTo(BigDecimal.valueOf(999)) <= 0) {
      int n = exponent.intValue();
      BigDecimal positive = base.pow(Math.abs(n), DIGITS);
      return n < 0 ? quotient(BigDecimal.ONE, positive) : positive;
    }
    if (base.signum() <= 0) {
      throw new NotComputableException("It raises a number that is not positive to a fraction.");
    }
    return decimal(StrictMath.pow(base.doubleValue(), exponent.doubleValue()));
  }

  private static BigDecimal call(String function, List<BigDecimal> values) {
    BigDecimal first = values.getFirst();
    return switch (function) {
      case "sqrt" -> root(first);
      case "ln" -> logarithm(first);
      case "exp" -> decimal(StrictMath.exp(first.doubleValue()));
      case "min" -> values.stream().reduce(first, BigDecimal::min);
      case "max" -> values.stream().reduce(first, BigDecimal::max);
      case "round" -> rounded(first, values.getLast());
      default -> throw new IllegalStateException("function " + function);
    };
  }

  private static BigDecimal root(BigDecimal of) {
    if (of.signum() < 0) {
      throw new NotComputableException("It takes the root of a negative number.");
    }
    return of.sqrt(DIGITS);
  }

  private static BigDecimal logarithm(BigDecimal of) {
    if (of.signum() <= 0) {
      throw new NotComputableException("It takes the logarithm of a number that is not positive.");
    }
    return decimal(StrictMath.log(of.doubleValue()));
  }

  private static BigDecimal rounded(BigDecimal number, BigDecimal digits) {
    if (digits.stripTrailingZeros().scale() > 0
        || digits.signum() < 0
        || digits.compareTo(BigDecimal.TEN) > 0) {
      throw new NotComputableException("It rounds to a number of digits other than 0 to 10.");
    }
    return number.setScale(digits.intValue(), RoundingMode.HALF_UP);
  }

  private static BigDecimal decimal(double number) {
    if (!Double.isFinite(number)) {
      throw new NotComputableException("The result is too large.");
    }
    return BigDecimal.valueOf(number);
  }

  private static BigDecimal bounded(BigDecimal number) {
    if (number.signum() != 0 && Math.abs(number.precision() - number.scale()) > MOST_DIGITS) {
      throw new NotComputableException("The result is too large or too small.");
    }
    return number;
  }
}
