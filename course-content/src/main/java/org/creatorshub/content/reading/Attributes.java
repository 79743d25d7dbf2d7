package org.creatorshub.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Place;

/** The {@code id key=value key="words"} part of a heading or directive; the id has key "". */
record Attributes(Map<String, String> values) {
  private static final Pattern PART =
      Pattern.compile(
          "\\s*+(?:([a-z_]++)=(?:\"([^\"]*+)\"|([^\\s\"]++))|([a-z][a-z0-9-]*+))(?=\\s|$)");

  static Attributes of(Draft draft, Place place, String text, Set<String> known) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher matcher = PART.matcher(text);
    int at = 0;
    int end = text.stripTrailing().length();
    while (at < end) {
      if (!matcher.region(at, end).lookingAt()) {
        draft.fault(
            place,
            "DIRECTIVE",
            "\""
                + Draft.shortened(text.substring(at).strip())
                + "\" cannot be read. Write key=value or key=\"words\".");
        break;
      }
      String key = matcher.group(1) == null ? "" : matcher.group(1);
      if (!known.contains(key)) {
        draft.fault(
            place,
            "DIRECTIVE",
            key.isEmpty()
                ? "No id is expected here. Delete \"" + matcher.group(4) + "\"."
                : "The key \"" + key + "\" is unknown here. Delete it.");
      }
      if (values.putIfAbsent(key, value(matcher)) != null) {
        draft.fault(
            place,
            "DIRECTIVE",
            key.isEmpty()
                ? "Two ids are given. Keep one."
                : "The key \"" + key + "\" is given twice.");
      }
      at = matcher.end();
    }
    return new Attributes(values);
  }

  private static String value(Matcher matcher) {
    for (int group = 2; group <= 4; group++) {
      String value = matcher.group(group);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }
}
