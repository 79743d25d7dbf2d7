package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Recursive descent: or, and, comparison, sum, product, sign, power, atom. Power binds tighter than
 * the sign.
 */
final class Parser {
  private static final int DEEPEST = 40;
  private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "=");
  private static final Set<String> WORDS = Set.of("and", "or");

  private final List<String> tokens;
  private int at;
  private int depth;

  Parser(String text) {
    tokens = Tokens.of(text);
  }

  Node whole() {
    Node node = condition();
    if (at < tokens.size()) {
      throw new NotComputableException("\"" + tokens.get(at) + "\" is not expected here.");
    }
    return node;
  }

  private Node condition() {
    Node left = conjunction();
    while (next("or")) {
      at++;
      left = new Node.Either(left, conjunction());
    }
    return left;
  }

  private Node conjunction() {
    Node left = comparison();
    while (next("and")) {
      at++;
      left = new Node.Both(left, comparison());
    }
    return left;
  }

  private Node comparison() {
    Node left = sum();
    if (at < tokens.size() && COMPARISONS.contains(tokens.get(at))) {
      return new Node.Binary(take(), left, sum());
    }
    return left;
  }

  private Node sum() {
    if (++depth > DEEPEST) {
      throw new NotComputableException("The expression is nested too deeply.");
    }
    Node left = product();
    while (next("+") || next("-")) {
      String operator = take();
      left = new Node.Binary(operator, left, product());
    }
    depth--;
    return left;
  }

  private Node product() {
    Node left = sign();
    while (next("*") || next("/")) {
      String operator = take();
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
    return new Node.Binary("^", base, exponent);
  }

  private Node atom() {
    String token = take();
    if (Character.isDigit(token.charAt(0))) {
      return new Node.Literal(new BigDecimal(token));
    }
    if (token.equals("(")) {
      Node inner = condition();
      expect(")");
      return inner;
    }
    if (!Character.isLetter(token.charAt(0)) || WORDS.contains(token)) {
      throw new NotComputableException(
          "A number, a name or \"(\" is expected, not \"" + token + "\".");
    }
    return next("(") ? call(token) : new Node.Variable(token);
  }

  private Node call(String name) {
    Function function =
        Function.named(name)
            .orElseThrow(
                () ->
                    new NotComputableException(
                        "There is no function \"" + name + "\". Use " + Function.all() + "."));
    expect("(");
    List<Node> arguments = new ArrayList<>();
    arguments.add(condition());
    while (next(",")) {
      take();
      arguments.add(condition());
    }
    expect(")");
    if (!function.takes(arguments.size())) {
      throw new NotComputableException(name + " does not take " + arguments.size() + " values.");
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
