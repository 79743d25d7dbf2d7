package org.creatorshub.content.packaging;

/** Text into HTML and XML. */
public final class Html {
  private Html() {}

  /** For element content and for attributes in double quotes. */
  public static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A document without script and without other files. */
  public static String bare(String language, String title, String body) {
    return document(language, title, "", "", body);
  }

  /**
   * A whole document.
   *
   * @param head further lines of the head, each with its end; empty for none
   * @param attributes of the body, with a space before; empty for none
   */
  public static String document(
      String language, String title, String head, String attributes, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%s" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        %s</head>
        <body%s>
        %s
        </body>
        </html>
        """
        .formatted(text(language), text(title), head, attributes, body);
  }
}
