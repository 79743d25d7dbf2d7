package org.creatorshub.tool.share;

import java.util.List;

/**
 * Where a learner makes and ends links, ready to be shown.
 *
 * @param made address of the link that was just made; shown once
 * @param name of the learner as the LMS told it, offered and not taken by itself
 */
record SharesPage(
    String base,
    String csrf,
    boolean learner,
    List<Choice> audiences,
    MakingShare.Wish typed,
    String name,
    String made,
    String madeFor,
    List<Line> lines,
    String problem,
    String problemId,
    String problemField) {

  /** An audience and how many pieces it may see. */
  record Choice(String word, String title, long pieces, boolean chosen) {}

  /** A link. */
  record Line(
      String id,
      String label,
      String audience,
      String state,
      boolean active,
      String extras,
      String views,
      List<String> last) {}
}
