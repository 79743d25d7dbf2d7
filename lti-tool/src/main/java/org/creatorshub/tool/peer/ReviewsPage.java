package org.creatorshub.tool.peer;

import java.util.List;

/**
 * The reviews that a learner is asked for, ready to be shown.
 *
 * @param said what was just done; empty for none
 * @param standing what the reviews of the whole course earn; empty for none
 * @param weight of this part in per cent of the course
 */
record ReviewsPage(
    String base,
    boolean learner,
    String said,
    String standing,
    int wanted,
    int words,
    int weight,
    List<Task> tasks) {

  /**
   * One round.
   *
   * @param lead what is to be done, in a sentence
   * @param address of the learner's own work on the task
   */
  record Task(
      String unit, String title, String lead, String due, String address, List<Asked> reviews) {}

  /** One review. */
  record Asked(String title, String address, boolean given, String state) {}
}
