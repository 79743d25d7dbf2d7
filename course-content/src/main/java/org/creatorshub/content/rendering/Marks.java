package org.creatorshub.content.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Mark;
import org.creatorshub.content.expression.Pretty;

/**
 * Takes the marks that Markdown does not know out of a text and puts them back as HTML, behind
 * place holders of a private-use character that no author can type into a finished page.
 */
final class Marks {
  private static final char EDGE = '\uE000';
  private static final Pattern PLACE = Pattern.compile(EDGE + "(\\d+)" + EDGE);

  private final Map<String, GlossaryTerm> glossary;
  private final Map<String, GlossaryTerm> used;
  private final List<String> html = new ArrayList<>();

  Marks(Map<String, GlossaryTerm> glossary, Map<String, GlossaryTerm> used) {
    this.glossary = glossary;
    this.used = used;
  }

  String takeOut(String markdown) {
    String text = markdown.replace(String.valueOf(EDGE), "");
    StringBuilder without = new StringBuilder(text.length());
    int at = 0;
    for (Mark mark : Mark.in(text)) {
      without.append(text, at, mark.start()).append(place(html(mark)));
      at = mark.end();
    }
    return without.append(text, at, text.length()).toString();
  }

  String putBack(String rendered) {
    return PLACE
        .matcher(rendered)
        .replaceAll(place -> Matcher.quoteReplacement(html.get(Integer.parseInt(place.group(1)))));
  }

  /** A text without place holders, for attributes: no markup may ever be put back there. */
  static String without(String text) {
    return PLACE.matcher(text).replaceAll("");
  }

  private String place(String markup) {
    html.add(markup);
    return EDGE + Integer.toString(html.size() - 1) + EDGE;
  }

  private String html(Mark mark) {
    return switch (mark) {
      case Mark.Term term -> term(term);
      case Mark.Sum sum ->
          "<span class=\"sum\">"
              + Escaping.text(
                  sum.words().orElseGet(() -> Pretty.sum(sum.expression(), sum.value())))
              + "</span>";
      case Mark.Unknown unknown -> Escaping.text("[[" + unknown.inside() + "]]");
    };
  }

  private String term(Mark.Term mark) {
    GlossaryTerm term = glossary.get(mark.id());
    if (term == null) {
      return Escaping.text(mark.words().orElse(mark.id()));
    }
    used.putIfAbsent(term.id(), term);
    return "<a class=\"term\" href=\"#glossary-"
        + term.id()
        + "\">"
        + Escaping.text(mark.words().orElse(term.term()))
        + "</a>";
  }
}
