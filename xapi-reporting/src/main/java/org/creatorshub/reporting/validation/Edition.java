package org.creatorshub.reporting.validation;

import java.util.Optional;

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

  /** The edition that a version belongs to: {@code 1.0}, {@code 2.0} and their patches (L-01). */
  public static Optional<Edition> named(String version) {
    if (version.matches("1\\.0(\\.\\d{1,9})?")) {
      return Optional.of(V1_0_3);
    }
    return version.matches("2\\.0(\\.\\d{1,9})?") ? Optional.of(V2_0_0) : Optional.empty();
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
