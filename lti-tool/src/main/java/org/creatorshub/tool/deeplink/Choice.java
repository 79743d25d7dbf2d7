package org.creatorshub.tool.deeplink;

import java.util.List;

/**
 * What a teacher decided.
 *
 * @param units ids of the chosen units; none means that nothing is to be added
 * @param graded whether each brings a gradebook column of 100 points
 */
public record Choice(List<String> units, boolean graded) {
  public Choice {
    units = List.copyOf(units);
  }

  static Choice nothing() {
    return new Choice(List.of(), false);
  }
}
