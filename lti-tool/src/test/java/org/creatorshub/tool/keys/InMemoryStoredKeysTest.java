package org.creatorshub.tool.keys;

class InMemoryStoredKeysTest implements StoredKeysContract {
  private final StoredKeys store = new InMemoryStoredKeys();

  @Override
  public StoredKeys store() {
    return store;
  }
}
