package org.creatorshub.content.translation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks around the texts of a translated course, and pages on which each text says its language.
 * The marks are brackets of old manuscripts: punctuation to Markdown, and in no text of a course.
 */
public final class LanguageMarks {
  private static final char SOURCE = '\u2E55';
  private static final char TRANSLATED = '\u2E57';
  private static final char END = '\u2E56';
  private static final Pattern MARK = Pattern.compile("[\u2E55-\u2E57]");
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-zA-Z][a-zA-Z0-9-]*)[^>]*>|<!--.*?-->|<!doctype[^>]*>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** Elements whose text takes no markup. */
  private static final Set<String> BARE =
      Set.of("title", "option", "textarea", "script", "style", "svg");

  /** Elements inside of a line; all others end a text. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "br", "code", "dfn", "em", "i", "kbd", "span", "strong", "sub", "sup");

  private final String html;
  private final String source;
  private final String target;
  private final String page;
  private final StringBuilder out;
  private char state = END;
  private String bare = "";
  private boolean fallen;

  private LanguageMarks(String html, String source, String target, String page) {
    this.html = html;
    this.source = source;
    this.target = target;
    this.page = page;
    this.out = new StringBuilder(html.length() + html.length() / 8);
  }

  static String around(String words, boolean translated) {
    return (translated ? TRANSLATED : SOURCE) + words + END;
  }

  /** The text without marks, for places that are no page. */
  public static String without(String text) {
    return MARK.matcher(text).replaceAll("");
  }

  /**
   * A finished page.
   *
   * @param fallenBack at least one text is in the language of the source
   */
  public record Spoken(String html, boolean fallenBack) {}

  /**
   * Turns the marks of a page into {@code lang}.
   *
   * @param source language that the course was written in
   * @param target language of the translation
   * @param page language of everything else on the page
   */
  public static Spoken spoken(String html, String source, String target, String page) {
    LanguageMarks marks = new LanguageMarks(html, source, target, page);
    marks.walk();
    return new Spoken(marks.out.toString(), marks.fallen);
  }

  private void walk() {
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (tag.find()) {
      text(html.substring(at, tag.start()));
      tag(tag);
      at = tag.end();
    }
    text(html.substring(at));
  }

  private void tag(Matcher tag) {
    out.append(without(tag.group()));
    String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(java.util.Locale.ROOT);
    boolean closes = "/".equals(tag.group(1));
    if (!bare.isEmpty()) {
      bare = closes && name.equals(bare) ? "" : bare;
    } else if (BARE.contains(name) && !closes) {
      bare = name;
    } else if (!name.isEmpty() && !INLINE.contains(name)) {
      state = END;
    }
  }

  private void text(String text) {
    int at = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean mark = i < text.length() && text.charAt(i) >= SOURCE && text.charAt(i) <= TRANSLATED;
      if (mark || i == text.length()) {
        run(text.substring(at, i));
        at = i + 1;
      }
      if (mark) {
        state = text.charAt(i);
      }
    }
  }

  private void run(String words) {
    boolean spoken = state != END && !words.isBlank();
    fallen |= spoken && state == SOURCE;
    String language = state == SOURCE ? source : target;
    boolean said = spoken && bare.isEmpty() && (state == SOURCE || !language.equals(page));
    out.append(said ? "<span lang=\"" + language + "\">" + words + "</span>" : words);
  }
}
