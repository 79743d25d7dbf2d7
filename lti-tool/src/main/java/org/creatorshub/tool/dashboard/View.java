package org.creatorshub.tool.dashboard;

/**
 * How the teacher wants to see the people.
 *
 * @param hidden whether names are hidden
 * @param group id of the one group to show; empty for everybody
 */
record View(boolean hidden, String group) {
  static View everybody(boolean hidden) {
    return new View(hidden, "");
  }
}
