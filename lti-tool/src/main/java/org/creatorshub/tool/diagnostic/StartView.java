package org.creatorshub.tool.diagnostic;

import java.util.List;

/**
 * The page before the questions.
 *
 * @param learner true for those whose answers are kept
 * @param kept true when there is something to delete
 * @param legalBasis in the institution's words; may be empty
 * @param preview all questions, for those who only look
 */
record StartView(
    String base,
    String csrf,
    boolean learner,
    boolean kept,
    String notice,
    String legalBasis,
    List<Card> cards,
    List<Preview> preview) {

  /**
   * One questionnaire.
   *
   * @param goOn address of an open round; empty for none
   * @param action what the button starts; empty when nothing can be started
   */
  record Card(
      String id,
      String title,
      String whom,
      String about,
      String state,
      String goOn,
      String action,
      List<Link> results) {}

  record Link(String href, String label) {}

  /** The questions of one dimension. */
  record Preview(String title, List<String> lines) {}
}
