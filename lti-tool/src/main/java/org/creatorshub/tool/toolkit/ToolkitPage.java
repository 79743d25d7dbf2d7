package org.creatorshub.tool.toolkit;

import java.util.List;

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
    String count,
    List<Filter> filters,
    List<Entry> entries,
    List<Mine> mine) {

  record Filter(String label, String href, boolean current) {}

  /**
   * A technique in the list.
   *
   * @param letter empty where the one above has the same
   */
  record Entry(String letter, String name, String href, String what, String when, String time) {}

  /** An exercise of this person, with its state in words. */
  record Mine(String name, String href, String state) {}

  ToolkitPage {
    filters = List.copyOf(filters);
    entries = List.copyOf(entries);
    mine = List.copyOf(mine);
  }
}
