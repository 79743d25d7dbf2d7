package org.creatorshub.tool.privacy;

import java.util.List;

/**
 * The administrators' page about people's data, ready to be shown.
 *
 * @param reach whose data may be looked at, in words
 * @param sought what was typed to find somebody
 * @param message what just happened; empty for none
 */
record PrivacyPage(
    String base,
    String csrf,
    String reach,
    String message,
    String sought,
    List<Line> found,
    List<Line> asking) {

  /** Somebody in a list. */
  record Line(String id, String name, String subject, String detail) {}

  /**
   * The page about one person.
   *
   * @param mayErase whether this administrator may
   * @param problem what was wrong with the last try; empty for none
   */
  record One(
      String base,
      String csrf,
      String id,
      String name,
      String subject,
      String seen,
      List<Row> rows,
      String request,
      boolean mayErase,
      boolean asking,
      String word,
      String problem) {}

  /**
   * What is stored of one kind.
   *
   * @param words text, or a phrase on the person's own page; so are the other words
   */
  record Row(Object words, Object why, String entries, Object from, Object to) {}
}
