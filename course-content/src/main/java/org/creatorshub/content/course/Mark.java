package org.creatorshub.content.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark in double square brackets: {@code [[2160 / 3600 = 0.60]]} or {@code [[glossary:cpa]]}.
 * {@code start} and {@code end} are offsets in the text, brackets included.
 */
public sealed interface Mark {
  /** A checked sum; {@code words} stand in its place if the author gave some. */
  record Sum(int start, int end, String expression, String value, Optional<String> words)
      implements Mark {}

  /** A link to a glossary term; without words the term itself is shown. */
  record Term(int start, int end, String id, Optional<String> words) implements Mark {}

  /** Brackets with something else inside. */
  record Unknown(int start, int end, String inside) implements Mark {}

  int start();

  int end();

  /** All marks of a text, in order. A mark never crosses a line end. */
  static List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = Syntax.BRACKETS.matcher(text);
    while (matcher.find()) {
      marks.add(of(matcher.start(), matcher.end(), matcher.group(1)));
    }
    return marks;
  }

  private static Mark of(int start, int end, String inside) {
    int bar = inside.indexOf('|');
    Optional<String> words =
        bar < 0 ? Optional.empty() : Optional.of(inside.substring(bar + 1).strip());
    String body = bar < 0 ? inside : inside.substring(0, bar);
    Matcher term = Syntax.TERM.matcher(body);
    if (term.matches()) {
      return new Term(start, end, term.group(1), words);
    }
    Matcher sum = Syntax.SUM.matcher(body);
    return sum.matches()
        ? new Sum(start, end, sum.group(1).strip(), sum.group(2), words)
        : new Unknown(start, end, inside);
  }

  /** The grammar; possessive, so that hostile text costs linear time. */
  final class Syntax {
    private static final Pattern BRACKETS = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,400}+)\\]\\]");
    private static final Pattern TERM =
        Pattern.compile("\\s*+glossary:([a-z][a-z0-9-]{0,39}+)\\s*+");
    private static final Pattern SUM =
        Pattern.compile("([^=]++)=\\s*+(-?\\d{1,15}+(?:\\.\\d{1,10}+)?+)\\s*+");

    private Syntax() {}
  }
}
