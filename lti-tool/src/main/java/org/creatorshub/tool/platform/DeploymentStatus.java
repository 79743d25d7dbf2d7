package org.creatorshub.tool.platform;

import java.util.Locale;

/** Whether an administrator lets a deployment launch us (LTI-LAUNCH-31). */
public enum DeploymentStatus {
  PENDING,
  ACTIVE,
  BLOCKED;

  /** The word kept in the database and in settings. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads {@link #word()} back.
   *
   * @throws IllegalArgumentException if there is no such status
   */
  public static DeploymentStatus ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
