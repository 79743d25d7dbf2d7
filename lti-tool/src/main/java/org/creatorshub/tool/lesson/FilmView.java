package org.creatorshub.tool.lesson;

/**
 * A film with captions and transcript.
 *
 * @param src address of the film
 * @param captions address of the captions
 * @param language of the captions
 * @param length in words, for example {@code 1 min 5 s}
 */
public record FilmView(
    String anchor,
    String title,
    String src,
    String type,
    String captions,
    String language,
    String length,
    String transcriptHtml) {

  /** Seconds in words. */
  static String words(int seconds) {
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
  }
}
