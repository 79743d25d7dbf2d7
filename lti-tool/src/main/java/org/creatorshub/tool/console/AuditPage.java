package org.creatorshub.tool.console;

import java.util.List;

/**
 * Lines of the log.
 *
 * @param older address of the next lines; empty at the end
 */
record AuditPage(String words, List<Line> lines, String older, String csv) {
  /** One line in words. */
  record Line(
      String at, String actor, String network, String action, String subject, String detail) {}
}
