package org.creatorshub.tool.dashboard;

import java.util.List;

/**
 * What every page of the dashboard has around its answers.
 *
 * @param query end of addresses that keep unit and filters
 * @param toggle address of the same page with names hidden, or shown
 * @param fresh how fresh the figures are, in a sentence
 * @param mark changes with the figures
 */
record Frame(
    String base,
    String csrf,
    String courseTitle,
    String path,
    String query,
    List<Choice> units,
    String unitId,
    String unitTitle,
    List<Choice> groups,
    List<Choice> attempts,
    String from,
    String to,
    boolean narrow,
    boolean hidden,
    String toggle,
    String asOf,
    String fresh,
    String mark) {

  /** One of several to choose from. */
  record Choice(String value, String words, boolean current) {}
}
