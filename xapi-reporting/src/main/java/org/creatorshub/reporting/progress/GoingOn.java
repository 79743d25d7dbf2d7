package org.creatorshub.reporting.progress;

import java.util.Map;

/**
 * What goes on in a unit at a moment.
 *
 * @param active learners who have done something of late
 * @param pages how many of them left which page last; who has left none yet is in none
 * @param answers answers of everybody on this day, UTC, of which {@code right} were right
 */
public record GoingOn(int active, Map<String, Integer> pages, int answers, int right) {
  public GoingOn {
    pages = Map.copyOf(pages);
  }
}
