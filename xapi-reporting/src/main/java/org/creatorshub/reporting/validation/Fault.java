package org.creatorshub.reporting.validation;

/**
 * One thing that the standard forbids.
 *
 * @param path where, for example {@code actor.mbox} or {@code [2].result.score}
 * @param rule V-01 to V-15
 */
public record Fault(String path, String rule, String message) {
  @Override
  public String toString() {
    return (path.isEmpty() ? "statement" : path) + ": " + message + " (" + rule + ")";
  }
}
