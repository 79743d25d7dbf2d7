package org.creatorshub.tool.records;

import org.creatorshub.reporting.lrs.Right;

/** The three resources of documents. */
enum DocumentKind {
  STATE("stateId", Right.READ_STATE, Right.WRITE_STATE),
  ACTIVITY_PROFILE("profileId", Right.READ_PROFILES, Right.WRITE_PROFILES),
  AGENT_PROFILE("profileId", Right.READ_PROFILES, Right.WRITE_PROFILES);

  private final String parameter;
  private final Right reading;
  private final Right writing;

  DocumentKind(String parameter, Right reading, Right writing) {
    this.parameter = parameter;
    this.reading = reading;
    this.writing = writing;
  }

  /** Which parameter names a document. */
  String parameter() {
    return parameter;
  }

  /** Which right gives documents out (L-24). */
  Right reading() {
    return reading;
  }

  /** Which right takes documents in. */
  Right writing() {
    return writing;
  }

  boolean hasActivity() {
    return this != AGENT_PROFILE;
  }

  boolean hasAgent() {
    return this != ACTIVITY_PROFILE;
  }
}
