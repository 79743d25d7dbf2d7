package org.creatorshub.tool.console;

import java.util.List;

/** The list of LMSs. */
record PlatformsPage(List<Line> lines) {
  /** One LMS in words. */
  record Line(
      String id,
      String name,
      String issuer,
      String clientId,
      String state,
      String tone,
      String deployments,
      String people,
      String lastSeen) {}
}
