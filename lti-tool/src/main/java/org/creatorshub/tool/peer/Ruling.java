package org.creatorshub.tool.peer;

/**
 * What a teacher decided about a review that was given.
 *
 * @param number 1 for the first decision; 0 as long as there is none
 * @param counts whether the review counts for its writer
 * @param reason why it does not, for its writer to read
 */
public record Ruling(int number, boolean counts, String reason) {
  static final Ruling NONE = new Ruling(0, true, "");
  static final int LONGEST_REASON = 300;

  boolean made() {
    return number > 0;
  }
}
