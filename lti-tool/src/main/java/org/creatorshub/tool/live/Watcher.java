package org.creatorshub.tool.live;

/** An open page that wants to be told. */
interface Watcher {

  /** Whether it is still there, and its visit has not ended. */
  boolean there();

  /** Told whenever the room looks different, and at once when it comes. */
  void tell(String html);

  /** Told now and then when nothing changes, so that no proxy closes the line. */
  void stillHere();

  /** It is not told any more. */
  void end();
}
