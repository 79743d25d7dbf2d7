package org.creatorshub.content.translation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of Markdown as words and protected codes; what is put together again is what was read. */
final class Inline {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’-]*+");

  private Inline() {}

  /** A part of a text. */
  sealed interface Piece {}

  record Words(String text) implements Piece {}

  /** A code that stands for itself: a sum, a formula, a place holder, an address. */
  record Single(String data) implements Piece {}

  /**
   * A code around words: a link, a term with its words, emphasis.
   *
   * @param loose translators may leave it out
   */
  record Pair(String open, String close, boolean loose, List<Piece> inside) implements Piece {}

  static List<Piece> pieces(String text) {
    return InlineScan.pieces(text);
  }

  /** True for a text that holds a word outside of its codes. */
  static boolean hasWords(List<Piece> pieces) {
    return pieces.stream()
        .anyMatch(
            piece ->
                switch (piece) {
                  case Words words -> words.text().codePoints().anyMatch(Character::isLetter);
                  case Pair pair -> hasWords(pair.inside());
                  case Single single -> false;
                });
  }

  /** The codes that a translation must keep, each with its number. */
  static Map<String, Integer> needed(List<Piece> pieces) {
    Map<String, Integer> codes = new TreeMap<>();
    count(pieces, codes);
    return codes;
  }

  private static void count(List<Piece> pieces, Map<String, Integer> codes) {
    for (Piece piece : pieces) {
      if (piece instanceof Single single) {
        codes.merge(key(single.data()), 1, Integer::sum);
      } else if (piece instanceof Pair pair) {
        if (!pair.loose()) {
          codes.merge(key(pair.open() + pair.close()), 1, Integer::sum);
        }
        count(pair.inside(), codes);
      }
    }
  }

  /** A term or sum is the same with and without words of its own. */
  private static String key(String code) {
    return code.startsWith("[[") ? code.replaceFirst("\\s*\\|.*", "]]") : code;
  }

  /** How often a word is written, codes left out. */
  static int words(List<Piece> pieces) {
    int words = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Words some) {
        Matcher matcher = WORD.matcher(some.text());
        while (matcher.find()) {
          words++;
        }
      } else if (piece instanceof Pair pair) {
        words += words(pair.inside());
      }
    }
    return words;
  }

  /** The text again. */
  static String joined(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Words words -> text.append(words.text());
        case Single single -> text.append(single.data());
        case Pair pair ->
            text.append(pair.open()).append(joined(pair.inside())).append(pair.close());
      }
    }
    return text.toString();
  }
}
