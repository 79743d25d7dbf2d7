package org.creatorshub.tool.export;

/** Why a portfolio was not brought in: id and sentence, as in docs/requirements. */
public enum BringRule {
  NOT_A_PORTFOLIO(
      "PORT-90",
      "This is no portfolio of Creators' Hub. Choose the ZIP file as it was downloaded."),
  NEWER_FORMAT(
      "PORT-91",
      "The file was made by a newer version than this one. Ask whoever runs this installation to"
          + " update it."),
  TOO_LARGE("PORT-92", "What is in the file would become far too large when it is unpacked."),
  DAMAGED("PORT-93", "A part of the file is missing or was changed. Download it again."),
  NOT_ONE_FILE("PORT-94", "Choose exactly one ZIP file."),
  NOT_A_LEARNER("PORT-95", "Only students of the course have a portfolio here.");

  private final String id;
  private final String sentence;

  BringRule(String id, String sentence) {
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
