package org.creatorshub.tool.records;

import org.creatorshub.reporting.lrs.Right;

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

  /** What a key needs to read these documents (L-24). */
  Right reading() {
    return this == STATE ? Right.READ_STATE : Right.READ_PROFILES;
  }

  /** What a key needs to change them. */
  Right writing() {
    return this == STATE ? Right.WRITE_STATE : Right.WRITE_PROFILES;
  }
}
