package org.creatorshub.content.packaging.epub;

import org.creatorshub.content.packaging.Html;

/** A page as XHTML with the look of the book. */
final class Xhtml {
  private Xhtml() {}

  static String page(String language, String title, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
        lang="%1$s" xml:lang="%1$s" dir="ltr">
        <head>
        <meta charset="utf-8"/>
        <title>%2$s</title>
        <link rel="stylesheet" href="book.css"/>
        </head>
        <body>
        %3$s
        </body>
        </html>
        """
        .formatted(Html.text(language), Html.text(title), body.strip());
  }
}
