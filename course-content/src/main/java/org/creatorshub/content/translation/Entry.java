package org.creatorshub.content.translation;

/**
 * What a translator wrote for a text.
 *
 * @param file of the course that the text belongs to
 * @param id of the text
 * @param hash of the text that was translated
 * @param target Markdown on one line; empty if nothing was written yet
 * @param stale the text has changed since, and nobody has looked at the translation again
 * @param place file for translators and line
 */
record Entry(
    String file, String id, String hash, String target, State state, boolean stale, At place) {

  /** How far a translation is, as XLIFF counts it. */
  enum State {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A line of a file for translators. */
  record At(String file, int line) {}

  boolean usable() {
    return state != State.INITIAL && !target.isBlank();
  }
}
