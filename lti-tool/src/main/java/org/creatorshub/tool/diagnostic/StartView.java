package org.creatorshub.tool.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page before the questions.
 *
 * @param learner true for those whose answers are kept
 * @param kept true when there is something to delete
 * @param legalBasis in the institution's words; may be empty
 * @param sharing whether scores count in figures of the group; null for those who have none
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
    @Nullable SharingLine sharing,
    List<Preview> preview) {

  /**
   * The learner's own decision.
   *
   * @param words of the agreement: those that stand, else those of today
   * @param since day of the agreement; empty as long as none stands
   * @param ended day on which the last one was taken back; empty for none
   */
  record SharingLine(String words, String version, String since, String ended) {}

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
