package org.creatorshub.tool.sending;

/** Why a part of a file was not taken: id and sentence, as listed in {@code docs/requirements}. */
public enum SendingRule {
  NOT_A_LEARNER("PORT-96", "Only students of the course send files."),
  NOT_THE_NEXT_PART("PORT-97", "This part does not begin where the last one ended."),
  PART_TOO_LARGE("PORT-98", "A part is empty, cut off, larger than 1 MB or longer than the file."),
  NOT_WHOLE(
      "PORT-99",
      "The file did not arrive whole, or was forgotten after a day. Choose it again and send it.");

  private final String id;
  private final String sentence;

  SendingRule(String id, String sentence) {
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
