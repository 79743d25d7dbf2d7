package org.creatorshub.tool.writing;

import java.util.List;

/**
 * The page of one free-text task, ready to be shown.
 *
 * @param learner whether there is anything to write
 * @param notice why nothing is recorded; empty for learners
 * @param length what the text has beside what the task asks; empty when it fits or is empty
 * @param model HTML of the model answer; empty until it may be read
 * @param checked sentence about the last self-check; empty for none
 * @param stale the text was changed after the last self-check
 */
record TextPage(
    String base,
    String csrf,
    String address,
    String unitTitle,
    String title,
    String back,
    String taskHtml,
    int least,
    int most,
    boolean learner,
    String notice,
    String text,
    int revision,
    String savedAt,
    int words,
    String length,
    String model,
    List<Criterion> criteria,
    String checked,
    boolean stale,
    boolean done,
    String problem,
    String problemId) {
  TextPage {
    criteria = List.copyOf(criteria);
  }

  /** A sentence to tick. */
  record Criterion(int number, String html, boolean ticked) {}
}
