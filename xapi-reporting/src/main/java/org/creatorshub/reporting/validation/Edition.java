package org.creatorshub.reporting.validation;

/** The edition of the standard that a request follows. */
public enum Edition {
  V1_0_3("1.0.3", "1.0.0"),
  V2_0_0("2.0.0", "2.0.0");

  private final String header;
  private final String defaultVersion;

  Edition(String header, String defaultVersion) {
    this.header = header;
    this.defaultVersion = defaultVersion;
  }

  /** As in {@code X-Experience-API-Version}. */
  public String header() {
    return header;
  }

  /** The {@code version} of a statement that names none. */
  public String defaultVersion() {
    return defaultVersion;
  }
}
