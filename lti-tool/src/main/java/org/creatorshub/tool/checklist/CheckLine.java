package org.creatorshub.tool.checklist;

import java.util.Locale;

/**
 * One line of the check-list.
 *
 * @param name what was looked at
 * @param finding what was found
 * @param remedy what to do; blank if all is well
 */
public record CheckLine(String name, State state, String finding, String remedy) {
  /** How it stands. */
  public enum State {
    WELL,
    /** Nothing wrong so far, but it has not happened yet. */
    WAITING,
    /** Somebody must look. */
    LOOK
  }

  /** The state as it stands in style sheets and in the database. */
  public String word() {
    return state.name().toLowerCase(Locale.ROOT);
  }

  static CheckLine well(String name, String finding) {
    return new CheckLine(name, State.WELL, finding, "");
  }

  static CheckLine waiting(String name, String finding, String remedy) {
    return new CheckLine(name, State.WAITING, finding, remedy);
  }

  static CheckLine look(String name, String finding, String remedy) {
    return new CheckLine(name, State.LOOK, finding, remedy);
  }
}
