package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.Map;

/** Computes a tree. Every step is checked, so that no author can make it slow. */
final class Computing {
  private static final int MOST_DIGITS = 60;

  private final Map<String, BigDecimal> variables;

  Computing(Map<String, BigDecimal> variables) {
    this.variables = variables;
  }

  BigDecimal of(Node node) {
    return switch (node) {
      case Node.Literal literal -> literal.number();
      case Node.Variable variable -> value(variable.name());
      case Node.Negation negation -> of(negation.of()).negate(Steps.DIGITS);
      case Node.Both both -> holds(of(both.left())) ? truth(holds(of(both.right()))) : truth(false);
      case Node.Either either ->
          holds(of(either.left())) ? truth(true) : truth(holds(of(either.right())));
      case Node.Binary binary ->
          bounded(binary(binary.operator(), of(binary.left()), of(binary.right())));
      case Node.Call call when call.function() == Function.IF ->
          of(call.arguments().get(holds(of(call.arguments().getFirst())) ? 1 : 2));
      case Node.Call call ->
          bounded(call.function().of(call.arguments().stream().map(this::of).toList()));
    };
  }

  /** A condition is a number: 0 does not hold, everything else does. */
  static boolean holds(BigDecimal number) {
    return number.signum() != 0;
  }

  private static BigDecimal truth(boolean holds) {
    return holds ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private BigDecimal value(String name) {
    BigDecimal value = variables.get(name);
    if (value == null) {
      throw new NotComputableException("\"" + name + "\" has no value.");
    }
    return value;
  }

  private static BigDecimal binary(String operator, BigDecimal left, BigDecimal right) {
    return switch (operator) {
      case "+" -> left.add(right, Steps.DIGITS);
      case "-" -> left.subtract(right, Steps.DIGITS);
      case "*" -> left.multiply(right, Steps.DIGITS);
      case "/" -> Steps.quotient(left, right);
      case "^" -> Steps.power(left, right);
      case "<" -> truth(left.compareTo(right) < 0);
      case "<=" -> truth(left.compareTo(right) <= 0);
      case ">" -> truth(left.compareTo(right) > 0);
      case ">=" -> truth(left.compareTo(right) >= 0);
      case "=" -> truth(left.compareTo(right) == 0);
      default -> throw new IllegalStateException("operator " + operator);
    };
  }

  private static BigDecimal bounded(BigDecimal number) {
    if (number.signum() != 0 && Math.abs(number.precision() - number.scale()) > MOST_DIGITS) {
      throw new NotComputableException("The result is too large or too small.");
    }
    return number;
  }
}
