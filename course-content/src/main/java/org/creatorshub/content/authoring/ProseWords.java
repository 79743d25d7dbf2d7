package org.creatorshub.content.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Mark;

/** Counts the words of a page as a reader meets them: a sum is one, a link is its words. */
final class ProseWords {
  private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)\\s]{1,2000}+\\)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.,:-]*+");

  private ProseWords() {}

  static long count(String markdown) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mark mark : Mark.in(markdown)) {
      text.append(markdown, at, mark.start()).append(words(mark));
      at = mark.end();
    }
    text.append(markdown.substring(at));
    Matcher matcher = WORD.matcher(ADDRESS.matcher(text).replaceAll("]"));
    long count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private static String words(Mark mark) {
    return switch (mark) {
      case Mark.Sum sum -> sum.words().orElse("sum");
      case Mark.Term term -> term.words().orElse("term");
      case Mark.Unknown unknown -> unknown.inside();
    };
  }
}
