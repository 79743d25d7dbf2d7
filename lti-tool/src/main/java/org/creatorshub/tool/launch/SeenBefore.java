package org.creatorshub.tool.launch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Spares launches the storing of what is stored already: a value counts as seen once it was read
 * back equal, so that a transaction that fails forgets nothing.
 */
public final class SeenBefore<K, V> {
  private static final int MANY = 10_000;

  private final Map<K, V> seen = new ConcurrentHashMap<>();

  /** Stores a value unless it is what is there. */
  public void remember(K key, V value, Supplier<V> stored, Consumer<V> store) {
    if (value.equals(seen.get(key))) {
      return;
    }
    if (value.equals(stored.get())) {
      if (seen.size() >= MANY) {
        seen.clear();
      }
      seen.put(key, value);
    } else {
      store.accept(value);
    }
  }
}
