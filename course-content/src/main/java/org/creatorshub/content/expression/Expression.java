package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * An arithmetic expression with {@code + - * / ^ ( )}, variables, the comparisons {@code < <= > >=
 * =} joined by {@code and} and {@code or} (1 if it holds, else 0), and the functions {@code sqrt ln
 * exp abs ceil min max round(x, digits) if(condition, then, otherwise)}. Decimals are exact to 34
 * digits, so half-way cases round as people expect; {@code normal_cdf(z)} and {@code
 * normal_quantile(share)} of the standard normal distribution are exact to 12.
 */
public final class Expression implements Parsed {
  private final String text;
  private final Node root;

  Expression(String text, Node root) {
    this.text = text;
    this.root = root;
  }

  /** Reads an expression of at most 300 characters and 40 levels. */
  public static Parsed parse(String text) {
    try {
      return new Expression(text, new Parser(text).whole());
    } catch (NotComputableException e) {
      return new Malformed(e.reason());
    }
  }

  /** The names that need a value. */
  public Set<String> variables() {
    Set<String> names = new TreeSet<>();
    root.variables(names);
    return names;
  }

  /** Computes the expression. */
  public Value value(Map<String, BigDecimal> variables) {
    try {
      return new Value.Computed(new Computing(variables).of(root));
    } catch (NotComputableException e) {
      return new Value.NotComputable(e.reason());
    }
  }

  /** The expression for people: {@code 2,160 ÷ 3,600}. */
  public String pretty() {
    return Pretty.expression(text);
  }

  /** The same with other words, or values, in the place of the names. */
  public String pretty(UnaryOperator<String> names) {
    return Pretty.expression(text, names);
  }

  @Override
  public String toString() {
    return text;
  }
}
