package org.creatorshub.content.inspection.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the start tags of HTML, however it is written; linear in its length. */
public final class HtmlReading {
  private static final Set<String> RAW = Set.of("script", "style", "title", "textarea");
  private static final int MOST_ATTRIBUTES = 200;

  private final String html;
  private final String small;
  private final List<HtmlTag> tags = new ArrayList<>();
  private int at;
  private int line = 1;
  private int counted;

  private HtmlReading(String html) {
    this.html = html;
    this.small = html.toLowerCase(Locale.ROOT);
  }

  /** All start tags, in order. */
  public static List<HtmlTag> tags(String html) {
    // Lower-casing may change the length of a text in a few languages; then places would differ.
    HtmlReading reading = new HtmlReading(html);
    return reading.small.length() == html.length()
        ? reading.whole()
        : new HtmlReading(html.replaceAll("[^\\x00-\\x7F]", "?")).whole();
  }

  private List<HtmlTag> whole() {
    while ((at = html.indexOf('<', at)) >= 0) {
      if (html.startsWith("<!--", at)) {
        skipTo("-->");
      } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
        tag();
      } else {
        at++;
      }
    }
    return List.copyOf(tags);
  }

  private void skipTo(String end) {
    int found = html.indexOf(end, at);
    at = found < 0 ? html.length() : found + end.length();
  }

  private void tag() {
    int tagLine = lineOf(at);
    int from = ++at;
    while (at < html.length() && nameGoesOn(html.charAt(at))) {
      at++;
    }
    String name = small.substring(from, at);
    Map<String, String> attributes = attributes();
    int start = Math.min(at, html.length());
    int end = RAW.contains(name) ? small.indexOf("</" + name, start) : html.indexOf('<', start);
    int stop = end < 0 ? html.length() : end;
    tags.add(new HtmlTag(name, attributes, html.substring(start, stop), tagLine));
    at = stop;
  }

  private static boolean nameGoesOn(char c) {
    return !Character.isWhitespace(c) && c != '>' && c != '/';
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    while (at < html.length() && html.charAt(at) != '>') {
      if (nameGoesOn(html.charAt(at)) && html.charAt(at) != '=') {
        String name = word();
        String value = value();
        if (attributes.size() < MOST_ATTRIBUTES) {
          attributes.putIfAbsent(name, value);
        }
      } else {
        at++;
      }
    }
    at++;
    return attributes;
  }

  private String word() {
    int from = at;
    while (at < html.length() && nameGoesOn(html.charAt(at)) && html.charAt(at) != '=') {
      at++;
    }
    return small.substring(from, at);
  }

  private String value() {
    int before = at;
    skipSpace();
    if (at >= html.length() || html.charAt(at) != '=') {
      at = before;
      return "";
    }
    at++;
    skipSpace();
    if (at >= html.length()) {
      return "";
    }
    char quote = html.charAt(at);
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      int stop = end < 0 ? html.length() : end;
      String value = html.substring(at + 1, stop);
      at = stop + 1;
      return resolved(value);
    }
    int from = at;
    while (at < html.length()
        && !Character.isWhitespace(html.charAt(at))
        && html.charAt(at) != '>') {
      at++;
    }
    return resolved(html.substring(from, at));
  }

  private void skipSpace() {
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
  }

  private static String resolved(String value) {
    return value
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private int lineOf(int place) {
    for (; counted < place; counted++) {
      if (html.charAt(counted) == '\n') {
        line++;
      }
    }
    return line;
  }
}
