package org.creatorshub.reporting.document;

class InMemoryActivityDefinitionsTest implements ActivityDefinitionsContract {
  private final ActivityDefinitions definitions = new InMemoryActivityDefinitions();

  @Override
  public ActivityDefinitions definitions() {
    return definitions;
  }
}
