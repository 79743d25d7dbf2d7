package org.creatorshub.tool.keys;

import org.creatorshub.tool.lesson.SettableClock;

class InMemoryStoredKeysTest implements StoredKeysContract {
  private final StoredKeys store = new InMemoryStoredKeys();
  private final SettableClock clock = new SettableClock();

  @Override
  public StoredKeys store() {
    return store;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }
}
