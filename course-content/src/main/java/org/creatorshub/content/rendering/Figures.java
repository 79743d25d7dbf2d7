package org.creatorshub.content.rendering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.content.course.Block;

/** A picture inside the page: drawn with the page's colours, told in words to those who listen. */
final class Figures {
  private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"([0-9 .\\-]+)\"");
  private static final Pattern OWN_WORDS =
      Pattern.compile("<(title|desc)\\b[^>]*>.*?</\\1>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private Figures() {}

  static String html(Block.Figure figure, String anchor) {
    String alt = anchor + "-alt";
    String caption =
        figure.caption().isEmpty()
            ? ""
            : "<figcaption>" + Escaping.text(figure.caption()) + "</figcaption>";
    return "<figure class=\"figure\">" + picture(figure, alt) + caption + "</figure>";
  }

  /** The drawing alone, named by its text alternative. */
  static String picture(Block.Figure figure, String alt) {
    Matcher root = ROOT.matcher(figure.svg());
    if (!root.find()) {
      return "<p role=\"img\">" + Escaping.text(figure.alt()) + "</p>";
    }
    Matcher box = VIEW_BOX.matcher(root.group());
    String viewBox = box.find() ? " viewBox=\"" + box.group(1) + "\"" : "";
    String body = OWN_WORDS.matcher(figure.svg().substring(root.end())).replaceAll("");
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\""
        + alt
        + "\""
        + viewBox
        + "><title id=\""
        + alt
        + "\">"
        + Escaping.text(figure.alt())
        + "</title>"
        + body;
  }
}
