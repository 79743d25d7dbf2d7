package org.creatorshub.tool.exclusion;

/** Why a question is not left out or put back; each with the id that support can find. */
enum ExclusionRule {
  NOT_A_TEACHER("EXCLUDE-01", "Only teachers of the course decide what counts."),
  NO_SUCH_QUESTION("EXCLUDE-02", "This test has no such question."),
  LAST_ONES(
      "EXCLUDE-03",
      "Not so many: every attempt must keep at least one question that counts. Put another question"
          + " back first."),
  TOO_LONG("EXCLUDE-04", "The reason is too long: write at most 300 characters.");

  private final String id;
  private final String sentence;

  ExclusionRule(String id, String sentence) {
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
