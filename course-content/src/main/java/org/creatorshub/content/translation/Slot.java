package org.creatorshub.content.translation;

import java.util.List;
import java.util.function.Function;

/**
 * A place of a file that is written anew: from {@code start} to {@code end}.
 *
 * @param text what stands there, without the signs of YAML
 * @param parts the passages of the text, in order
 */
record Slot(int start, int end, Form form, String text, List<Part> parts) {
  Slot {
    parts = List.copyOf(parts);
  }

  /** How the text is written into its file. */
  enum Form {
    BARE,
    YAML
  }

  /** A passage from {@code start} to {@code end} of the slot's text. */
  record Part(int start, int end, Passage passage) {}

  /** A slot that is one passage. */
  static Slot bare(int start, Passage passage, int length) {
    return new Slot(
        start,
        start + length,
        Form.BARE,
        passage.text(),
        List.of(new Part(0, passage.text().length(), passage)));
  }

  String written(Function<Passage, String> words) {
    StringBuilder anew = new StringBuilder();
    int at = 0;
    for (Part part : parts) {
      anew.append(text, at, part.start()).append(words.apply(part.passage()));
      at = part.end();
    }
    anew.append(text.substring(at));
    return form == Form.YAML ? quoted(anew) : anew.toString();
  }

  /** As a scalar in double quotes on one line, which YAML takes everywhere. */
  private static String quoted(CharSequence text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
