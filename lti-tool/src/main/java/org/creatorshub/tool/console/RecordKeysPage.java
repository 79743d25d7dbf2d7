package org.creatorshub.tool.console;

import java.util.List;

/**
 * Keys of the record store.
 *
 * @param key the key just made, with its secret; shown this once
 */
record RecordKeysPage(String key, String secret, String problem, List<Line> lines) {
  /** A key in words. */
  record Line(String key, String name, String since, boolean usable) {}
}
