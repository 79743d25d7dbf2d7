package org.creatorshub.tool.export;

import java.util.List;

/**
 * Where a learner asks for the portfolio as a file, fetches it and brings one back, ready to be
 * shown.
 *
 * @param underWay whether one is being made
 * @param brought what came of a file that was brought; empty for nothing
 */
record ExportsPage(
    String base,
    String csrf,
    boolean learner,
    boolean underWay,
    List<Line> lines,
    List<String> brought,
    String problem,
    String problemId) {

  /**
   * One file.
   *
   * @param address where it is fetched; empty unless it is ready
   */
  record Line(
      String state, String asked, String address, String detail, int percent, boolean open) {}
}
