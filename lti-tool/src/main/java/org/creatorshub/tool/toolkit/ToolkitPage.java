package org.creatorshub.tool.toolkit;

import java.util.List;
import org.creatorshub.tool.language.Phrase;

/**
 * All techniques, ready to be shown.
 *
 * @param count how many are listed, in words
 * @param filters all, opening, sorting
 * @param mine exercises that this person began
 */
record ToolkitPage(
    String base,
    String notice,
    boolean learner,
    Phrase count,
    List<Filter> filters,
    List<Entry> entries,
    List<Mine> mine) {

  record Filter(Phrase label, String href, boolean current) {}

  /**
   * A technique in the list.
   *
   * @param letter empty where the one above has the same
   */
  record Entry(String letter, String name, String href, String what, Phrase when, Phrase time) {}

  /** An exercise of this person, with its state in words. */
  record Mine(String name, String href, Phrase state) {}

  ToolkitPage {
    filters = List.copyOf(filters);
    entries = List.copyOf(entries);
    mine = List.copyOf(mine);
  }
}
