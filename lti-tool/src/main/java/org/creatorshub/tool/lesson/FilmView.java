package org.creatorshub.tool.lesson;

import org.creatorshub.tool.language.Phrase;

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
    Phrase length,
    String transcriptHtml) {

  /** Seconds in words. */
  static Phrase words(int seconds) {
    return seconds < 60
        ? Phrase.of("film_seconds", seconds)
        : Phrase.of("film_minutes", seconds / 60, seconds % 60);
  }
}
