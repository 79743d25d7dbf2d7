package org.creatorshub.tool.portfolio;

import java.util.List;

/**
 * The page "Your work so far", ready to be shown.
 *
 * @param lead what there is, in one sentence
 */
record PortfolioPage(
    String base,
    String csrf,
    boolean learner,
    String lead,
    List<Invitations.Invitation> invitations,
    List<Part> units,
    String problem,
    String problemId) {

  /** The work of one unit. */
  record Part(String title, List<Card> cards) {}

  /**
   * One piece of work.
   *
   * @param subject what a note about it is kept under; empty when there is nothing to note yet
   * @param figure result in large type; empty for none
   */
  record Card(
      String subject,
      String field,
      String kind,
      String title,
      boolean done,
      String figure,
      String state,
      String address,
      String action,
      String note) {}
}
