package org.creatorshub.reporting.statement;

/** The base of our own terms and the version of the profile that lists them. */
public final class Vocabulary {
  public static final String BASE = "https://w3id.org/creators-hub/";

  /** Stands in {@code category} of every statement (ST-4). */
  public static final String PROFILE_VERSION = BASE + "v1.0";

  private Vocabulary() {}
}
