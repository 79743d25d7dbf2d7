package org.creatorshub.content.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sums and numbers for people: grouped digits, ÷ × − and roots. */
public final class Pretty {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Pretty() {}

  /** A number with grouped digits and the decimals that it has: {@code 2,160}, {@code −0.60}. */
  public static String number(BigDecimal number) {
    String plain = number.abs().toPlainString();
    return (number.signum() < 0 ? "−" : "") + grouped(plain);
  }

  /** A whole checked sum: {@code 2,160 ÷ 3,600 = 0.60}. */
  public static String sum(String expression, String value) {
    return expression(expression) + " = " + number(new BigDecimal(value));
  }

  static String expression(String text) {
    return expression(text, name -> name);
  }

  /** With other words, or values, in the place of the names. */
  static String expression(String text, UnaryOperator<String> names) {
    List<String> tokens = Tokens.of(text);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      boolean afterOperand = i > 0 && endsOperand(tokens.get(i - 1));
      if (tokens.get(i).equals("^") && i + 1 < tokens.size() && isDigits(tokens.get(i + 1))) {
        tokens.get(++i).chars().forEach(c -> shown.append(SUPERSCRIPTS.charAt(c - '0')));
      } else {
        boolean called = i + 1 < tokens.size() && tokens.get(i + 1).equals("(");
        shown.append(
            isName(tokens.get(i)) && !called
                ? names.apply(tokens.get(i))
                : token(tokens.get(i), afterOperand));
      }
    }
    return shown.toString();
  }

  private static boolean isName(String token) {
    return Character.isLetter(token.charAt(0)) && !token.equals("and") && !token.equals("or");
  }

  private static boolean endsOperand(String token) {
    return token.equals(")") || isName(token) || Character.isDigit(token.charAt(0));
  }

  private static boolean isDigits(String token) {
    return token.chars().allMatch(Character::isDigit);
  }

  private static String token(String token, boolean afterOperand) {
    return switch (token) {
      case "+" -> afterOperand ? " + " : "";
      case "-" -> afterOperand ? " − " : "−";
      case "*" -> " × ";
      case "/" -> " ÷ ";
      case "," -> ", ";
      case "<", ">", "=", "and", "or" -> " " + token + " ";
      case "<=" -> " ≤ ";
      case ">=" -> " ≥ ";
      case "sqrt" -> "√";
      case "normal_cdf" -> "Φ";
      case "normal_quantile" -> "Φ⁻¹";
      case "ceil" -> "round up";
      default -> Character.isDigit(token.charAt(0)) ? grouped(token) : token;
    };
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point);
    return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + fraction;
  }
}
