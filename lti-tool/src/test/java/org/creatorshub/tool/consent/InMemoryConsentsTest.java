package org.creatorshub.tool.consent;

class InMemoryConsentsTest implements ConsentsContract {
  private final Consents consents = new InMemoryConsents();

  @Override
  public Consents consents() {
    return consents;
  }
}
