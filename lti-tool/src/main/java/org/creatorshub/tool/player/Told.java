package org.creatorshub.tool.player;

/** What came of what a player sent. */
sealed interface Told {
  /** Kept. */
  record Kept(String json) implements Told {}

  /**
   * Not kept, nothing of it.
   *
   * @param status HTTP
   */
  record Refused(int status, String sentence) implements Told {}
}
