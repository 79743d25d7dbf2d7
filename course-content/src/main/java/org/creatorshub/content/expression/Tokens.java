package org.creatorshub.content.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an expression into numbers, names and signs. */
final class Tokens {
  static final int LONGEST = 300;
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(\\d{1,15}(?:\\.\\d{1,15})?)|([a-z][a-z0-9_]{0,39})|(<=|>=|[-+*/^(),<>=]))");

  private Tokens() {}

  static List<String> of(String text) {
    if (text.length() > LONGEST) {
      throw new NotComputableException(
          "The expression is longer than " + LONGEST + " characters. Split it.");
    }
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    int end = text.stripTrailing().length();
    while (at < end) {
      if (!matcher.region(at, end).lookingAt()) {
        throw new NotComputableException(
            "\"" + text.substring(at, end).strip() + "\" cannot be read here.");
      }
      tokens.add(matcher.group().strip());
      at = matcher.end();
    }
    return tokens;
  }
}
