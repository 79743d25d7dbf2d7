package org.creatorshub.tool.verification;

/**
 * One step of a check, in words.
 *
 * @param title the question
 * @param words the answer
 */
record Step(String title, Mark mark, String words) {
  /** How it went. */
  enum Mark {
    GOOD("Yes"),
    BAD("No"),
    OPEN("Not certain");

    private final String word;

    Mark(String word) {
      this.word = word;
    }

    /** For those who do not see the sign. */
    public String word() {
      return word;
    }
  }

  static Step good(String title, String words) {
    return new Step(title, Mark.GOOD, words);
  }

  static Step bad(String title, String words) {
    return new Step(title, Mark.BAD, words);
  }

  static Step open(String title, String words) {
    return new Step(title, Mark.OPEN, words);
  }
}
