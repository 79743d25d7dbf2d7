package org.creatorshub.tool.review;

import java.util.List;

/**
 * The teacher's page of reviewers' links.
 *
 * @param made whole address of the link just made; shown this once
 */
record ReviewLinksPage(
    String base,
    String csrf,
    String made,
    String madeFor,
    String problem,
    String problemId,
    Typed typed,
    List<Unit> units,
    List<Line> links) {

  /** What stands in the fields. */
  record Typed(String label, String days) {}

  record Unit(String id, String title) {}

  /** A link as listed; its token is not known any more. */
  record Line(
      String id,
      String label,
      String scope,
      String state,
      boolean active,
      int views,
      String lastView) {}
}
