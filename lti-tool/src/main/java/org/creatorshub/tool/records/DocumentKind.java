package org.creatorshub.tool.records;

/** The three resources of documents. */
enum DocumentKind {
  STATE("stateId"),
  ACTIVITY_PROFILE("profileId"),
  AGENT_PROFILE("profileId");

  private final String parameter;

  DocumentKind(String parameter) {
    this.parameter = parameter;
  }

  /** Which parameter names a document. */
  String parameter() {
    return parameter;
  }

  boolean hasActivity() {
    return this != AGENT_PROFILE;
  }

  boolean hasAgent() {
    return this != ACTIVITY_PROFILE;
  }
}
