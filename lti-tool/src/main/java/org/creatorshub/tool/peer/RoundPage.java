package org.creatorshub.tool.peer;

import java.util.List;

/**
 * One round of review as its teacher sees it, ready to be shown.
 *
 * @param answer how far it is, in a sentence
 * @param agreement how far the reviewers agree, in a sentence with its numbers
 * @param withTeacher the same for reviewers and the teacher
 */
record RoundPage(
    String base,
    String csrf,
    String address,
    String title,
    String unit,
    String facts,
    boolean open,
    String answer,
    String agreement,
    String withTeacher,
    List<Flag> flags,
    List<Person> people,
    List<Given> given,
    List<Work> works,
    String problem,
    String problemId) {

  /** A review that should be looked at. */
  record Flag(String reviewer, String author, String address, String reason) {}

  /**
   * A reviewer.
   *
   * @param mark what the reviews of the whole course earn so far
   */
  record Person(String name, String given, boolean done, String mark) {}

  /**
   * A review that was given.
   *
   * @param words everything that was written
   * @param levels in the order of the criteria
   * @param note why it does not count; empty when it does
   */
  record Given(
      String id,
      String reviewer,
      String author,
      String address,
      String on,
      List<String> levels,
      List<String> words,
      boolean counts,
      String note) {}

  /** A work with what the reviews come to; it counts for no mark. */
  record Work(String name, String address, String reviews, String mean, String teacher) {}
}
