package org.creatorshub.tool.peer;

/** Why something about reviews was not taken: id and sentence. */
public enum PeerRule {
  NOT_YOURS("PEER-01", "There is no such review for you. Open it again from “Your work”."),
  CLOSED("PEER-02", "Your teacher has closed this round. What you have given before is kept."),
  NOT_ALL_CHOSEN("PEER-03", "Choose a level for every criterion, then give the review."),
  CHANGED_MEANWHILE(
      "PEER-04",
      "Something newer was saved from another window or device. Open the review anew to see it;"
          + " nothing was overwritten."),
  TOO_LONG("PEER-05", "A comment is longer than 10,000 characters. Please shorten it."),
  NO_DATE("PEER-06", "Give the last day for reviews, today or later."),
  NO_COUNT("PEER-07", "Each learner can give 1 to 5 reviews."),
  NO_TASK("PEER-08", "Choose a task that has no round yet."),
  TOO_FEW_WORDS(
      "PEER-10",
      "Say in words what works and what would make it better: at least ten words, in one comment or"
          + " in several."),
  NO_REASON(
      "PEER-11",
      "Say why the review does not count, in at most 300 characters. Its writer reads it."),
  NOT_GIVEN("PEER-12", "There is no such review, or it has not been given yet.");

  private final String id;
  private final String sentence;

  PeerRule(String id, String sentence) {
    this.id = id;
    this.sentence = sentence;
  }

  public String id() {
    return id;
  }

  public String sentence() {
    return sentence;
  }
}
