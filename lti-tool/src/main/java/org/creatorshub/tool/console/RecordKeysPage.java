package org.creatorshub.tool.console;

import java.util.List;

/**
 * Keys of the record store.
 *
 * @param key the key just made, with its secret; shown this once
 * @param typed the name that was typed, when no key was made
 */
record RecordKeysPage(
    String key,
    String secret,
    String problem,
    String typed,
    List<Choice> choices,
    List<Line> lines) {
  /** A key in words. */
  record Line(String key, String name, String may, String since, String lastUsed, boolean usable) {}

  /**
   * Something that a key may be allowed.
   *
   * @param word as in xAPI
   */
  record Choice(String word, String meaning, boolean chosen) {}
}
