package org.creatorshub.tool.note;

/** Why a note was not taken. */
enum NoteRule {
  NOT_A_LEARNER("PAGENOTE-01", "Only students of the course take notes here."),
  TOO_LONG(
      "PAGENOTE-02", "The note is longer than 10,000 characters. Shorten it, then save again."),
  CHANGED_MEANWHILE(
      "PAGENOTE-03",
      "Something newer was saved from another window or device. Copy your note, then open this page"
          + " again.");

  private final String id;
  private final String sentence;

  NoteRule(String id, String sentence) {
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
