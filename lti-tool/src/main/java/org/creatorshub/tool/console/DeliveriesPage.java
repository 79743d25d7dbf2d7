package org.creatorshub.tool.console;

import java.util.List;

/** What still has to reach the gradebooks. */
record DeliveriesPage(String said, List<Target> targets) {
  /**
   * One LMS.
   *
   * @param stopped why nothing is sent there; empty when it is
   */
  record Target(
      String platform, String name, String state, String stopped, List<Refused> refused) {}

  /** A grade that the LMS refused. */
  record Refused(String post, String label, String reason, String since) {}
}
