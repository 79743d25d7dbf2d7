package org.creatorshub.tool.credential;

import org.creatorshub.tool.portfolio.Outcome;

/** Why a badge is not given; the ids stand in {@code docs/requirements/portfolio.md}. */
public enum BadgeRule {
  NOT_PUBLIC(
      "PORT-60",
      "Badges are switched off here: this installation has no public https address, so nobody could"
          + " check one."),
  NOT_A_LEARNER("PORT-61", "Badges are for learners who came from their course."),
  NO_SUCH_BADGE("PORT-62", "There is no such badge in this course."),
  NOT_EARNED("PORT-63", "Something is still missing for this badge; the page says what."),
  ASKED_BEFORE("PORT-64", "You have this badge already, or it waits for your teacher."),
  NO_ADDRESS(
      "PORT-65",
      "Type a whole e-mail address, for example name@example.org, when you ask for the badge: only"
          + " then it can be tied to it."),
  NO_REASON("PORT-66", "Write the reason, in at most 500 characters. The learner reads it."),
  NOT_WAITING("PORT-67", "Nothing waits here: somebody has decided meanwhile."),
  NOT_VALID("PORT-68", "This badge is not valid any more, so there is nothing to withdraw."),
  NO_COMMENT("PORT-69", "Write what you want to say of the badge, in at most 1,000 characters."),
  NOT_TO_ENDORSE(
      "PORT-79", "There is no such valid badge or comment; it may have changed meanwhile.");

  private final String id;
  private final String sentence;

  BadgeRule(String id, String sentence) {
    this.id = id;
    this.sentence = sentence;
  }

  <T> Outcome<T> refused() {
    return new Outcome.Refused<>(id, sentence);
  }

  public String id() {
    return id;
  }

  public String sentence() {
    return sentence;
  }
}
