package org.creatorshub.tool.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What makes another kind of message out of the claims of an announced launch. */
final class Amendments {
  private static final int MOST = 1_000;

  private final OldClaim oldClaim;
  private final Map<String, Consumer<Map<String, Object>>> waiting =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(
                Map.Entry<String, Consumer<Map<String, Object>>> eldest) {
              return size() > MOST;
            }
          });

  Amendments(OldClaim oldClaim) {
    this.oldClaim = oldClaim;
  }

  void put(String launchId, Consumer<Map<String, Object>> amendment) {
    waiting.put(launchId, amendment);
  }

  /** The message as it goes out. */
  Map<String, Object> amended(String launchId, Map<String, Object> claims) {
    Map<String, Object> message = new LinkedHashMap<>(claims);
    Optional.ofNullable(waiting.remove(launchId)).ifPresent(amendment -> amendment.accept(message));
    oldClaim.addTo(message);
    return message;
  }
}
