package org.creatorshub.tool.share;

/** Why a link was not made or not opened: id and sentence, as in docs/requirements. */
public enum ShareRule {
  NO_LABEL("PORT-80", "Write for whom the link is, in at most 100 characters. Only you read that."),
  DAYS("PORT-81", "The link may last from 1 to 365 days."),
  MOST_VIEWS("PORT-82", "The number of openings must lie between 1 and 1,000, or stay empty."),
  SHORT_PASSPHRASE(
      "PORT-83", "The passphrase needs 8 to 200 characters. Three words are easy to say."),
  NAME_TOO_LONG("PORT-84", "Your name for this link may have 100 characters at most."),
  NO_AUDIENCE("PORT-85", "Choose for whom the link is."),
  WRONG_PASSPHRASE("PORT-86", "That is not the passphrase. Ask whoever sent you the link."),
  PAUSED("PORT-87", "Too many wrong passphrases. Try again in a quarter of an hour."),
  TOO_MANY("PORT-88", "You have 100 links. End and forget some before you make another."),
  NOT_OPEN("PORT-89", "The address may be incomplete, or its time may be over.");

  private final String id;
  private final String sentence;

  ShareRule(String id, String sentence) {
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
