package org.creatorshub.tool.search;

import java.util.Arrays;
import org.creatorshub.tool.glossary.Wanted;

/**
 * A text without case and accents that knows where each of its letters came from.
 *
 * @param text what is searched
 * @param from for each char of the text the index in the original
 */
record Plain(String text, Origins from) {

  /** Indices in the original, one for each char. */
  static final class Origins {
    private final int[] indices;

    private Origins(int[] indices) {
      this.indices = indices;
    }

    int of(int at) {
      return indices[at];
    }
  }

  static Plain of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] from = new int[original.length() + 1];
    int at = 0;
    while (at < original.length()) {
      int point = original.codePointAt(at);
      for (char letter : letters(point)) {
        if (text.length() == from.length) {
          from = Arrays.copyOf(from, from.length * 2);
        }
        from[text.length()] = at;
        text.append(letter);
      }
      at += Character.charCount(point);
    }
    return new Plain(text.toString(), new Origins(from));
  }

  /** Most letters are plain already: a whole course is folded in a moment. */
  private static char[] letters(int point) {
    return point < 128
        ? new char[] {(char) Character.toLowerCase(point)}
        : Wanted.plain(Character.toString(point)).toCharArray();
  }
}
