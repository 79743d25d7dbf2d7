package org.creatorshub.content.packaging.player;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Data for a script: text that can end neither a string nor a script element. */
final class Json {
  private Json() {}

  /** Strings, numbers, truth values, lists, and maps in their own order. */
  static String of(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case List<?> list -> list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> quoted(entry.getKey().toString()) + ":" + of(entry.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      default -> throw new IllegalArgumentException(value.getClass().getName());
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> {
          if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
