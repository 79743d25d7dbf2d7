package org.creatorshub.tool.marking;

/** Why a marking was not taken: id and sentence, as listed in {@code docs/requirements}. */
public enum MarkRule {
  NOT_A_TEACHER("MARK-01", "Only teachers of the course mark work."),
  NOTHING_THERE("MARK-02", "This work is not here. Open it again from the list of work to mark."),
  NOT_ALL_CHOSEN("MARK-03", "Choose a level for every criterion, then publish."),
  CHANGED_MEANWHILE("MARK-04", "Somebody saved something newer meanwhile."),
  TOO_LONG("MARK-05", "A comment is longer than 10,000 characters. Please shorten it.");

  private final String id;
  private final String sentence;

  MarkRule(String id, String sentence) {
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
