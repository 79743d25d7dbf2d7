package org.creatorshub.tool.sandbox;

class InMemorySandboxStoreTest implements SandboxStoreContract {
  private final InMemorySandboxStore store = new InMemorySandboxStore();

  @Override
  public SandboxStore store() {
    return store;
  }
}
