package org.creatorshub.content.packaging.bank;

import org.creatorshub.content.packaging.LessonHtml;

/** Markdown of questions as XHTML that stands alone: a glossary link would lead nowhere. */
public record BankTexts(LessonHtml lessons) {

  /** With paragraphs. */
  public String block(String markdown) {
    return alone(lessons.block(markdown));
  }

  /** Without paragraphs. */
  public String inline(String markdown) {
    return alone(lessons.inline(markdown));
  }

  private static String alone(String html) {
    return html.replaceAll("<a class=\"term\"[^>]*>(.*?)</a>", "$1").replace("<br>", "<br/>");
  }
}
