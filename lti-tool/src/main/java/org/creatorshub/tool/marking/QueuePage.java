package org.creatorshub.tool.marking;

import java.util.List;

/**
 * The list "Work to mark", ready to be shown.
 *
 * @param answer how much waits, in a sentence
 * @param state which work is shown: {@code waiting}, {@code marked} or {@code all}
 * @param units to choose from
 */
record QueuePage(
    String base,
    String courseTitle,
    String answer,
    String state,
    String unit,
    List<Choice> units,
    boolean any,
    List<Row> rows) {

  record Choice(String id, String title, boolean current) {}

  /**
   * One learner's work on one task.
   *
   * @param tone {@code warn} for what waits, {@code good} for what is marked
   */
  record Row(
      String name,
      String address,
      String unit,
      String task,
      int version,
      String when,
      String tone,
      String state,
      String detail) {}
}
