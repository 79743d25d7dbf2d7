package org.creatorshub.tool.writing;

/** Why a text or its self-check was not taken. */
enum WritingRule {
  NOT_A_LEARNER(
      "TEXT-01",
      "Only students of the course write here. You see the task as it is shown to them."),
  TOO_LONG("TEXT-02", "The text is longer than 20,000 characters. Shorten it, then save again."),
  CHANGED_MEANWHILE(
      "TEXT-03",
      "Something newer was saved from another window or device. Copy your text, then open this task"
          + " again."),
  TOO_SHORT_TO_COMPARE(
      "TEXT-04",
      "Your text is saved. It is still shorter than the task asks: write a little more, then"
          + " compare."),
  NOTHING_TO_CHECK("TEXT-05", "Compare your text with the answer first, then check it.");

  private final String id;
  private final String sentence;

  WritingRule(String id, String sentence) {
    this.id = id;
    this.sentence = sentence;
  }

  String id() {
    return id;
  }

  String sentence() {
    return sentence;
  }
}
