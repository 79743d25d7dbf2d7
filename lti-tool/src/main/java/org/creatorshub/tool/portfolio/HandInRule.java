package org.creatorshub.tool.portfolio;

/** Why a hand-in was not taken: id and sentence, as listed in {@code docs/requirements}. */
public enum HandInRule {
  NO_SPACE(
      "PORT-42",
      "Your files would take more than 200 MB together. Hand in a smaller file, or a link to it."),
  NOT_A_LINK(
      "PORT-50",
      "The link must be a whole address that begins with https://, for example"
          + " https://example.org/my-page."),
  NO_TEXT("PORT-51", "There is no text yet. Write your work into the field, then hand it in."),
  TEXT_TOO_LONG(
      "PORT-52", "The text is longer than 100,000 characters. Hand it in as a file instead."),
  CHANGED_MEANWHILE(
      "PORT-53",
      "Something newer was saved from another window or device. Look at it below; nothing was"
          + " overwritten."),
  NO_SUCH_TASK("PORT-54", "This unit has no such task. Open the task again from the unit's pages."),
  NOT_ONE_FILE("PORT-55", "Choose exactly one file, then hand it in."),
  NOT_A_LEARNER(
      "PORT-56",
      "Only students of the course hand in work. You are looking at the task as it is shown to"
          + " them."),
  REFLECTION_TOO_LONG("PORT-57", "The note is longer than 20,000 characters. Please shorten it."),
  NO_COURSE_SPACE(
      "PORT-71",
      "The files of this course would take more space than it has. Hand in a link, and tell your"
          + " teacher.");

  private final String id;
  private final String sentence;

  HandInRule(String id, String sentence) {
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
