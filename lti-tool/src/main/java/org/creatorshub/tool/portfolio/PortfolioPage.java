package org.creatorshub.tool.portfolio;

import java.util.List;
import org.creatorshub.tool.language.Phrase;

/**
 * The page "Your work so far", ready to be shown.
 *
 * @param lead what there is, in one sentence
 */
record PortfolioPage(
    String base,
    String csrf,
    boolean learner,
    Phrase lead,
    List<Invitations.Invitation> invitations,
    List<Part> units,
    String problem,
    String problemId) {

  /** The work of one unit. */
  record Part(Phrase title, List<Card> cards) {}

  /**
   * One piece of work.
   *
   * @param subject what a note about it is kept under; empty when there is nothing to note yet
   * @param figure result in large type, text or a phrase; an empty text for none
   */
  record Card(
      String subject,
      String field,
      Phrase kind,
      String title,
      boolean done,
      Object figure,
      Phrase state,
      String address,
      Phrase action,
      String note) {}
}
