package org.creatorshub.content.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Mark;
import org.creatorshub.content.translation.Inline.Pair;
import org.creatorshub.content.translation.Inline.Piece;
import org.creatorshub.content.translation.Inline.Single;
import org.creatorshub.content.translation.Inline.Words;
import org.jspecify.annotations.Nullable;

/** Takes a line of Markdown apart. */
final class InlineScan {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z][a-z0-9_]{0,39}\\}");
  private static final Pattern ADDRESS = Pattern.compile("<https?://[^<>\\s]{1,400}>");
  private static final Pattern TARGET = Pattern.compile("\\]\\([^()\\s]{1,400}\\)");
  private static final Pattern TICKS = Pattern.compile("`+");

  private final String text;
  private final Map<Integer, Mark> marks = new TreeMap<>();

  private InlineScan(String text) {
    this.text = text;
    Mark.in(text).forEach(mark -> marks.put(mark.start(), mark));
  }

  static List<Piece> pieces(String text) {
    return new InlineScan(text).pieces(0, text.length());
  }

  private List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = from;
    while (at < to) {
      Found found = code(at, to);
      if (found == null) {
        int next = text.charAt(at) == '\\' && at + 1 < to ? at + 2 : at + 1;
        words.append(text, at, next);
        at = next;
      } else {
        flush(words, pieces);
        pieces.add(found.piece());
        at = found.end();
      }
    }
    flush(words, pieces);
    return List.copyOf(pieces);
  }

  private static void flush(StringBuilder words, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private record Found(Piece piece, int end) {}

  private @Nullable Found code(int at, int to) {
    return switch (text.charAt(at)) {
      case '`' -> ticks(at, to);
      case '[' -> marks.containsKey(at) ? mark(at) : link(at, to);
      case '<' -> single(ADDRESS, at, to);
      case '{' -> single(PLACEHOLDER, at, to);
      case '*' -> emphasis(at, to);
      default -> null;
    };
  }

  private @Nullable Found single(Pattern pattern, int at, int to) {
    Matcher matcher = pattern.matcher(text).region(at, to);
    return matcher.lookingAt() ? new Found(new Single(matcher.group()), matcher.end()) : null;
  }

  private @Nullable Found ticks(int at, int to) {
    Matcher matcher = TICKS.matcher(text).region(at, to);
    if (!matcher.lookingAt()) {
      return null;
    }
    int length = matcher.end() - at;
    while (matcher.find()) {
      if (matcher.end() - matcher.start() == length) {
        return new Found(new Single(text.substring(at, matcher.end())), matcher.end());
      }
    }
    // An opening without its end is a sign like any other; all of it, so that it is looked at once.
    return new Found(new Words(text.substring(at, at + length)), at + length);
  }

  private Found mark(int at) {
    int end = marks.getOrDefault(at, new Mark.Unknown(at, at, "")).end();
    int bar = text.indexOf('|', at);
    if (bar < 0 || bar >= end) {
      return new Found(new Single(text.substring(at, end)), end);
    }
    int words = bar + 1;
    while (words < end - 2 && text.charAt(words) == ' ') {
      words++;
    }
    List<Piece> inside = List.of(new Words(text.substring(words, end - 2)));
    return new Found(new Pair(text.substring(at, words), "]]", false, inside), end);
  }

  private @Nullable Found link(int at, int to) {
    Matcher matcher = TARGET.matcher(text).region(at, to);
    if (!matcher.find()
        || text.substring(at + 1, matcher.start()).matches(".*(?<!\\[)\\[(?!\\[).*")) {
      return null;
    }
    List<Piece> inside = pieces(at + 1, matcher.start());
    return new Found(new Pair("[", matcher.group(), false, inside), matcher.end());
  }

  private @Nullable Found emphasis(int at, int to) {
    String sign = text.startsWith("**", at) ? "**" : "*";
    int from = at + sign.length();
    if (from >= to || Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '*') {
      return null;
    }
    for (int end = text.indexOf(sign, from + 1);
        end >= 0 && end + sign.length() <= to;
        end = text.indexOf(sign, end + 1)) {
      boolean doubled =
          sign.length() == 1 && (text.charAt(end - 1) == '*' || text.startsWith("**", end));
      if (!doubled && !Character.isWhitespace(text.charAt(end - 1)) && inNoMark(end)) {
        return new Found(new Pair(sign, sign, true, pieces(from, end)), end + sign.length());
      }
    }
    return null;
  }

  private boolean inNoMark(int at) {
    return marks.values().stream().noneMatch(mark -> mark.start() <= at && at < mark.end());
  }
}
