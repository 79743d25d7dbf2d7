package org.creatorshub.tool.wiring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands settings and command over from the command line to the container. */
final class Running {
  private static volatile @Nullable Start start;

  private Running() {}

  /**
   * What was asked for.
   *
   * @param command words after the name of an office command; empty when the tool is to serve
   */
  record Start(HubConfig config, List<String> command) {
    boolean serves() {
      return command.isEmpty();
    }
  }

  static void begin(Start asked) {
    start = asked;
  }

  static Start present() {
    Start present = start;
    if (present == null) {
      throw new IllegalStateException("Start the tool through HubMain");
    }
    return present;
  }
}
