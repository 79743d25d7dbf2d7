package org.creatorshub.content.pdf;

import java.util.Map;

/**
 * What is to be printed.
 *
 * @param language BCP 47, for example {@code en}
 * @param subject one sentence about what it is
 * @param body XHTML: what stands within {@code body}, well-formed, from trusted hands or escaped;
 *     every drawing in it ({@code svg}) and picture ({@code img}) has an {@code alt}
 * @param css rules beside those of {@link TaggedPdf}; no other file may be asked for
 * @param pictures PNG or JPEG by the name that {@code img src} gives them
 */
public record PdfText(
    String language,
    String title,
    String author,
    String subject,
    String body,
    String css,
    Map<String, byte[]> pictures) {
  public PdfText {
    pictures = Map.copyOf(pictures);
  }

  /** Words alone. */
  public static PdfText of(
      String language, String title, String author, String subject, String body) {
    return new PdfText(language, title, author, subject, body, "", Map.of());
  }
}
