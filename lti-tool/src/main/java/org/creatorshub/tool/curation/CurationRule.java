package org.creatorshub.tool.curation;

/** Why a change to the portfolio was not taken: id and sentence, as in docs/requirements. */
public enum CurationRule {
  TITLE_TOO_LONG("PORT-72", "The title is longer than 200 characters. Please shorten it."),
  WORDS_TOO_LONG(
      "PORT-73", "What you say about it is longer than 5,000 characters. Please shorten it."),
  ALT_MISSING(
      "PORT-74",
      "Say in some words what the picture shows, in at most 500 characters, so that people who do"
          + " not see it know as well."),
  NO_SUCH_PIECE("PORT-75", "There is no such piece in your portfolio any more."),
  CHANGED_MEANWHILE(
      "PORT-76",
      "Something newer was saved from another window. Look at it below; nothing was overwritten."),
  NOT_YOURS_TO_REMOVE(
      "PORT-77",
      "Handed-in work stays, as your teacher may be marking it. Show it to nobody instead."),
  TOO_MANY("PORT-78", "A portfolio holds 500 pieces at most. Remove one first.");

  private final String id;
  private final String sentence;

  CurationRule(String id, String sentence) {
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
