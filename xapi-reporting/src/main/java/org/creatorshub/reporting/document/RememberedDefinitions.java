package org.creatorshub.reporting.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was lately seen to be known for good, in memory, so that the thousandth statement about an
 * activity asks nobody. Bounded in number and size; the longest unused goes first.
 */
final class RememberedDefinitions {
  private static final int MOST = 4_096;

  /** Letters as JSON. */
  private static final int LARGEST = 4_096;

  private final Map<String, ObjectNode> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ObjectNode> eldest) {
          return size() > MOST;
        }
      };

  synchronized boolean tells(String id, ObjectNode told) {
    ObjectNode here = known.get(id);
    return here != null && Definitions.tells(here, told);
  }

  /**
   * @param json the definition as text, to judge its size
   */
  synchronized void remember(String id, ObjectNode definition, String json) {
    if (json.length() <= LARGEST && id.length() <= LARGEST) {
      known.put(id, definition);
    }
  }

  synchronized void forget(String id) {
    known.remove(id);
  }
}
