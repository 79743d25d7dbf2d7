package org.creatorshub.tool.sandbox;

/** Which product the sandbox behaves like at the moment. */
public final class Manners {
  private volatile Manner now = Manner.MOODLE;

  public void behaveLike(Manner manner) {
    now = manner;
  }

  Manner now() {
    return now;
  }

  boolean are(Manner manner) {
    return now == manner;
  }
}
