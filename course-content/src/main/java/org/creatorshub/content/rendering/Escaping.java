package org.creatorshub.content.rendering;

/** Text into HTML. */
final class Escaping {
  private Escaping() {}

  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
