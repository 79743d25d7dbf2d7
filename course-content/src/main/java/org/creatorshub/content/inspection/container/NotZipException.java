package org.creatorshub.content.inspection.container;

/** The bytes are no ZIP that we read on; the rule and the sentence say why. */
final class NotZipException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String rule;

  NotZipException(String rule, String sentence) {
    super(sentence);
    this.rule = rule;
  }

  String rule() {
    return rule;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
