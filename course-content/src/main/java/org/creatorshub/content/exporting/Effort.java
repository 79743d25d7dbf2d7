package org.creatorshub.content.exporting;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;

/** What this process has cost so far, start included. */
final class Effort {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private Effort() {}

  /** Time since the start, and the most memory at once: of the machine where it says so (Linux). */
  static String words() {
    double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(peak -> peak.getUsed() >> 20)
            .sum();
    OptionalLong resident = resident();
    String most =
        resident.isPresent()
            ? resident.getAsLong() + " MB of memory, of these up to " + heap + " MB of heap"
            : "up to " + heap + " MB of heap";
    return String.format(Locale.ROOT, "Took %.1f s and at most %s.", seconds, most);
  }

  private static OptionalLong resident() {
    try {
      return Files.isReadable(STATUS)
          ? Files.readAllLines(STATUS).stream()
              .filter(line -> line.startsWith(PEAK))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
              .findFirst()
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
