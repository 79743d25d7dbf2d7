package org.creatorshub.tool.wiring;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import org.creatorshub.tool.portfolio.KeepingFile.Room;
import org.creatorshub.tool.upload.ClamDaemon;
import org.creatorshub.tool.upload.Scanning;

/**
 * How files of learners are taken in.
 *
 * @param scanner looks for malware; none where no daemon is named
 */
record FileSettings(Room room, Scanning scanner) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** From {@code HUB_CLAMD}, {@code HUB_PERSON_FILES_MB} and {@code HUB_COURSE_FILES_MB}. */
  static FileSettings of(Map<String, String> environment) {
    Room room =
        new Room(
            megabytes(environment, "HUB_PERSON_FILES_MB", Room.USUAL.person()),
            megabytes(environment, "HUB_COURSE_FILES_MB", Room.USUAL.course()));
    String daemon = environment.getOrDefault("HUB_CLAMD", "").strip();
    return new FileSettings(room, daemon.isEmpty() ? Scanning.NONE : scanner(daemon));
  }

  private static Scanning scanner(String daemon) {
    int colon = daemon.lastIndexOf(':');
    String port = daemon.substring(colon + 1);
    if (colon < 1 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new ConfigurationException(
          "HUB_CLAMD must be host:port, for example clamav:3310, but is " + daemon);
    }
    return new ClamDaemon(
        InetSocketAddress.createUnresolved(daemon.substring(0, colon), Integer.parseInt(port)),
        PATIENCE);
  }

  private static long megabytes(Map<String, String> environment, String name, long usual) {
    String text = environment.getOrDefault(name, String.valueOf(usual >> 20));
    if (!text.matches("[1-9][0-9]{0,7}")) {
      throw new ConfigurationException(name + " is not a number: " + text);
    }
    return Long.parseLong(text) << 20;
  }
}
