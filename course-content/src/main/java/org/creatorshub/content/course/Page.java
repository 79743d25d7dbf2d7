package org.creatorshub.content.course;

import java.util.List;

/** One short step of a unit. */
public record Page(
    String id, String title, int minutes, List<String> outcomes, List<Block> blocks) {
  public Page {
    outcomes = List.copyOf(outcomes);
    blocks = List.copyOf(blocks);
  }
}
