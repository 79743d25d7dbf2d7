package org.creatorshub.tool.search;

import java.util.ArrayList;
import java.util.List;

/** The words around the first hit, with the hits marked. */
public final class Excerpt {
  private static final int BEFORE = 60;
  private static final int LENGTH = 180;

  private Excerpt() {}

  /**
   * A piece of an excerpt.
   *
   * @param hit whether it is what was looked for
   */
  public record Piece(String text, boolean hit) {}

  static List<Piece> of(String words, Plain plain, List<String> sought) {
    int first =
        sought.stream().mapToInt(plain.text()::indexOf).filter(at -> at >= 0).min().orElse(0);
    int start = wordStart(words, Math.max(0, origin(plain, first, words) - BEFORE));
    int end = Math.min(words.length(), start + LENGTH);
    int stop = end == words.length() ? end : Math.max(start, words.lastIndexOf(' ', end));
    List<Piece> pieces = new ArrayList<>();
    if (start > 0) {
      pieces.add(new Piece("… ", false));
    }
    pieces.addAll(marked(words.substring(start, stop), sought));
    if (stop < words.length()) {
      pieces.add(new Piece(" …", false));
    }
    return pieces;
  }

  private static int origin(Plain plain, int at, String words) {
    return words.isEmpty() ? 0 : plain.from().of(at);
  }

  private static int wordStart(String words, int near) {
    return near == 0 ? 0 : words.lastIndexOf(' ', near) + 1;
  }

  private static List<Piece> marked(String part, List<String> sought) {
    Plain plain = Plain.of(part);
    List<Piece> pieces = new ArrayList<>();
    int written = 0;
    int at = 0;
    while (at < plain.text().length()) {
      int length = longestHit(plain.text(), at, sought);
      if (length == 0) {
        at++;
        continue;
      }
      int from = plain.from().of(at);
      int to = at + length < plain.text().length() ? plain.from().of(at + length) : part.length();
      pieces.add(new Piece(part.substring(written, from), false));
      pieces.add(new Piece(part.substring(from, to), true));
      written = to;
      at += length;
    }
    pieces.add(new Piece(part.substring(written), false));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  private static int longestHit(String text, int at, List<String> sought) {
    return sought.stream()
        .filter(word -> text.startsWith(word, at))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
