package org.creatorshub.tool.credential;

import java.util.List;

/**
 * Badges and their keys as the console shows them.
 *
 * @param keys for operators only; empty for administrators of one LMS
 */
record ConsoleBadgesPage(
    String issuer,
    String did,
    String off,
    String said,
    String problem,
    String problemId,
    List<Line> badges,
    List<Key> keys,
    boolean operator) {

  /** A badge, without its learner's name. */
  record Line(
      String platform,
      String course,
      String id,
      String name,
      String when,
      String state,
      boolean valid) {}

  /** A key that signs or signed badges. */
  record Key(String kid, String kind, String since, String state, boolean standing) {}
}
