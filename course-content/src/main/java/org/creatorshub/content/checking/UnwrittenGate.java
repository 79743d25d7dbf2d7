package org.creatorshub.content.checking;

import java.util.LinkedHashMap;
import java.util.Map;

/** TO-WRITE: places that a skeleton left open are counted until somebody has written them. */
final class UnwrittenGate {
  private static final String OPEN = "TO WRITE";

  private final Map<String, Integer> open = new LinkedHashMap<>();

  void note(String id, String text) {
    if (text.contains(OPEN)) {
      open.merge(id, 1, Integer::sum);
    }
  }

  void report(Findings findings) {
    open.forEach(
        (id, texts) ->
            findings.warning(
                id,
                "TO-WRITE",
                "\"%s\" still says \"%s\" in %d %s. Write what belongs there."
                    .formatted(id, OPEN, texts, texts == 1 ? "text" : "texts")));
  }
}
