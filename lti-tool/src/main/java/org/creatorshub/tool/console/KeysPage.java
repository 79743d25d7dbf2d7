package org.creatorshub.tool.console;

import java.util.List;

/**
 * Our signing keys.
 *
 * @param said what the last button did; empty at first
 */
record KeysPage(String said, List<KeySet> sets, List<Sharing> sharing) {
  /**
   * The keys of one address.
   *
   * @param waiting a next key is published already
   */
  record KeySet(String purpose, String name, String address, boolean waiting, List<Line> keys) {}

  /** A key in words. */
  record Line(String kid, String state, String tone, String age, String then, boolean usable) {}

  /** A platform that reads the shared set. */
  record Sharing(String id, String name, String address) {}
}
