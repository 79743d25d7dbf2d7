package org.creatorshub.content.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.expression.Pretty;

/**
 * The two marks that Markdown does not know: {@code [[sum = value]]} and {@code [[glossary:id]]}.
 * They are taken out before Markdown sees them and put back as HTML, behind place holders of a
 * private-use character that no author can type into a finished page.
 */
final class Marks {
  private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,400})]]");
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
    return MARK.matcher(markdown.replace(String.valueOf(EDGE), ""))
        .replaceAll(mark -> Matcher.quoteReplacement(place(mark.group(1).strip())));
  }

  String putBack(String rendered) {
    return PLACE
        .matcher(rendered)
        .replaceAll(place -> Matcher.quoteReplacement(html.get(Integer.parseInt(place.group(1)))));
  }

  private String place(String mark) {
    html.add(mark.startsWith("glossary:") ? term(mark.substring(9)) : sum(mark));
    return EDGE + Integer.toString(html.size() - 1) + EDGE;
  }

  private String term(String mark) {
    String[] parts = mark.split("\\|", 2);
    GlossaryTerm term = glossary.get(parts[0].strip());
    if (term == null) {
      return Escaping.text(parts[parts.length - 1]);
    }
    used.putIfAbsent(term.id(), term);
    String words = parts.length > 1 ? parts[1].strip() : term.term();
    return "<a class=\"term\" href=\"#glossary-"
        + term.id()
        + "\">"
        + Escaping.text(words)
        + "</a>";
  }

  private static String sum(String mark) {
    String[] parts = mark.split("\\|", 2);
    if (parts.length > 1) {
      return "<span class=\"sum\">" + Escaping.text(parts[1].strip()) + "</span>";
    }
    int equals = mark.lastIndexOf('=');
    if (equals < 0) {
      return Escaping.text(mark);
    }
    String shown =
        Pretty.sum(mark.substring(0, equals).strip(), mark.substring(equals + 1).strip());
    return "<span class=\"sum\">" + Escaping.text(shown) + "</span>";
  }
}
