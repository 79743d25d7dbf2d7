package org.creatorshub.content.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.translation.Inline.Piece;
import org.creatorshub.content.translation.Passage.Kind;

/** Holds a translation against its source: everything that is not words must be there again. */
final class TargetCheck {
  private TargetCheck() {}

  /** What is wrong, each as the rest of a sentence that begins with the id. */
  static List<String> problems(Passage passage, String target) {
    if (target.isBlank()) {
      return List.of("is marked as translated but has no target. Write it or set it to initial.");
    }
    List<String> problems = new ArrayList<>();
    List<Piece> pieces = Inline.pieces(target);
    codes(Inline.needed(Inline.pieces(passage.text())), Inline.needed(pieces), problems);
    signs(passage.kind(), pieces, problems);
    if (passage.kind() == Kind.PROSE && !isOneParagraph(target)) {
      problems.add(
          "would not be one paragraph: it begins like a list, a heading or a table."
              + " Change its beginning.");
    }
    return problems;
  }

  private static void codes(
      Map<String, Integer> source, Map<String, Integer> target, List<String> problems) {
    source.forEach(
        (code, times) -> {
          if (target.getOrDefault(code, 0) < times) {
            problems.add("lost " + named(code) + ". Put it back as it is in the source.");
          }
        });
    target.forEach(
        (code, times) -> {
          if (source.getOrDefault(code, 0) < times) {
            problems.add(
                "has "
                    + named(code)
                    + (source.containsKey(code) ? " too often" : ", which its source has not")
                    + ". Take it out.");
          }
        });
  }

  private static String named(String code) {
    return code.startsWith("[](") ? "the link to " + code.substring(3, code.length() - 1) : code;
  }

  private static void signs(Kind kind, List<Piece> pieces, List<String> problems) {
    String words = words(pieces);
    for (char sign : kind.forbidden().toCharArray()) {
      if (words.indexOf(sign) >= 0) {
        problems.add("holds " + sign + ", which " + ends(kind) + ". Write it in another way.");
      }
    }
  }

  private static String ends(Kind kind) {
    return switch (kind) {
      case CELL -> "would begin a new cell of the table";
      case TITLE -> "has a meaning of its own in the title of a page";
      case QUOTED -> "would end the text";
      case BRACKETED -> "would end the text alternative";
      case PROSE, LINE, UNIT -> "is not used here";
    };
  }

  /** The words alone; a sign behind a backslash is harmless, and codes are the source's own. */
  private static String words(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Inline.Words some) {
        words.append(some.text().replaceAll("\\\\.", ""));
      } else if (piece instanceof Inline.Pair pair) {
        words.append(words(pair.inside()));
      }
    }
    return words.toString();
  }

  private static boolean isOneParagraph(String target) {
    List<Regions.Region> regions = Regions.in(target);
    return regions.size() == 1
        && regions.getFirst().kind() == Kind.PROSE
        && regions.getFirst().text().equals(target);
  }
}
