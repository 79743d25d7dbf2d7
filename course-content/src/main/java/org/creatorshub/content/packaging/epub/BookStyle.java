package org.creatorshub.content.packaging.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of the book. */
final class BookStyle {
  private BookStyle() {}

  static String text() {
    try (InputStream in = BookStyle.class.getResourceAsStream("book.css")) {
      if (in == null) {
        throw new IllegalStateException("The style sheet of the book is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
