package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recursive descent: sum, product, sign, power, atom. Power binds tighter than the sign. */
final class Parser {
  private static final int DEEPEST = 40;
  private static final Map<String, int[]> ARGUMENTS =
      Map.of(
          "sqrt", new int[] {1, 1},
          "ln", new int[] {1, 1},
          "exp", new int[] {1, 1},
          "min", new int[] {2, 8},
          "max", new int[] {2, 8},
          "round", new int[] {2, 2});

  private final List<String> tokens;
  private int at;
  private int depth;

  Parser(String text) {
    tokens = Tokens.of(text);
  }

  Node whole() {
    Node node = sum();
    if (at < tokens.size()) {
      throw new NotComputableException("\"" + tokens.get(at) + "\" is not expected here.");
    }
    return node;
  }

  private Node sum() {
    if (++depth > DEEPEST) {
      throw new NotComputableException("The expression is nested too deeply.");
    }
    Node left = product();
    while (next("+") || next("-")) {
      char operator = take().charAt(0);
      left = new Node.Binary(operator, left, product());
    }
    depth--;
    return left;
  }

  private Node product() {
    Node left = sign();
    while (next("*") || next("/")) {
      char operator = take().charAt(0);
      left = new Node.Binary(operator, left, sign());
    }
    return left;
  }

  private Node sign() {
    int minus = 0;
    while (next("-") || next("+")) {
      minus += take().equals("-") ? 1 : 0;
    }
    Node node = power();
    return minus % 2 == 0 ? node : new Node.Negation(node);
  }

  private Node power() {
    Node base = atom();
    if (!next("^")) {
      return base;
    }
    take();
    if (++depth > DEEPEST) {
      throw new NotComputableException("The expression is nested too deeply.");
    }
    Node exponent = sign();
    depth--;
    return new Node.Binary('^', base, exponent);
  }

  private Node atom() {
    String token = take();
    if (Character.isDigit(token.charAt(0))) {
      return new Node.Literal(new BigDecimal(token));
    }
    if (token.equals("(")) {
      Node inner = sum();
      expect(")");
      return inner;
    }
    if (!Character.isLetter(token.charAt(0))) {
      throw new NotComputableException(
          "A number, a name or \"(\" is expected, not \"" + token + "\".");
    }
    return next("(") ? call(token) : new Node.Variable(token);
  }

  private Node call(String function) {
    int[] bounds = ARGUMENTS.get(function);
    if (bounds == null) {
      throw new NotComputableException(
          "There is no function \"" + function + "\". Use sqrt, ln, exp, min, max or round.");
    }
    expect("(");
    List<Node> arguments = new ArrayList<>();
    arguments.add(sum());
    while (next(",")) {
      take();
      arguments.add(sum());
    }
    expect(")");
    if (arguments.size() < bounds[0] || arguments.size() > bounds[1]) {
      throw new NotComputableException(
          function + " does not take " + arguments.size() + " values.");
    }
    return new Node.Call(function, arguments);
  }

  private boolean next(String token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }

  private String take() {
    if (at >= tokens.size()) {
      throw new NotComputableException("The expression ends too early.");
    }
    return tokens.get(at++);
  }

  private void expect(String token) {
    if (!next(token)) {
      throw new NotComputableException("\"" + token + "\" is missing.");
    }
    at++;
  }
}
