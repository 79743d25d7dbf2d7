package org.creatorshub.tool.curation;

import java.util.List;

/** Everything that a learner agreed to, ready to be shown: what stands, and what was. */
record ConsentsPage(
    String base, String csrf, boolean learner, List<Line> standing, List<Line> past) {

  /** One consent. */
  record Line(
      String id,
      String piece,
      String address,
      String audience,
      String extent,
      String given,
      String withdrawn,
      String wording) {}
}
