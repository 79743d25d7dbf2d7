package org.creatorshub.tool.sandbox;

/** Which product the sandbox behaves like at the moment. */
public final class Manners {
  private volatile Manner now = Manner.MOODLE;
  private volatile boolean ownLanguages;

  public void behaveLike(Manner manner) {
    now = manner;
  }

  Manner now() {
    return now;
  }

  /** Whether launches say the language of each person; otherwise all of them say English. */
  public void speakOwnLanguages(boolean own) {
    ownLanguages = own;
  }

  boolean ownLanguages() {
    return ownLanguages;
  }

  String locale(Member member) {
    return ownLanguages ? member.locale() : "en";
  }

  boolean are(Manner manner) {
    return now == manner;
  }
}
