package org.creatorshub.tool.registration;

/** Text of another system, made fit for a page and a database column. */
final class PlainText {
  private PlainText() {}

  /** Without control characters, at most so many characters. */
  static String of(String text, int most) {
    String clean = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    return clean.codePointCount(0, clean.length()) <= most
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, most)) + "…";
  }
}
