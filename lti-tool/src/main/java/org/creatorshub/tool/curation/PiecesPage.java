package org.creatorshub.tool.curation;

import java.util.List;

/**
 * The page on which a learner arranges the portfolio, ready to be shown.
 *
 * @param shown outcomes that some piece shows
 * @param missing outcomes that none shows yet
 * @param done what was just done; empty for nothing
 */
record PiecesPage(
    String base,
    String csrf,
    boolean learner,
    List<Line> lines,
    List<Sight> sights,
    List<ShownPage.Aim> shown,
    List<ShownPage.Aim> missing,
    Typed typed,
    String done,
    String problem,
    String problemId,
    String problemField) {

  /**
   * A piece.
   *
   * @param seen by whom, in words
   */
  record Line(
      String id,
      String title,
      String kind,
      String state,
      String seen,
      boolean open,
      boolean first,
      boolean last) {}

  /** An audience and how much it sees. */
  record Sight(String word, String title, long pieces) {}

  /** What stands in the fields of what is being added. */
  record Typed(String title, String link, String alt, String words) {
    static final Typed NOTHING = new Typed("", "", "", "");
  }
}
