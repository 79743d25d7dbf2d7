package org.creatorshub.tool.preview;

import java.util.List;

/**
 * What an author wants to see of an item and a learner does not.
 *
 * @param facts id, place in the files, outcomes and the like
 */
public record KeyView(List<String> facts, List<Row> rows) {
  public KeyView {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
  }

  /**
   * A way to answer and what is said to it.
   *
   * @param verdict for example {@code right}; a code of a misconception; empty where neither
   */
  public record Row(String answerHtml, String verdict, boolean right, String saidHtml) {}
}
