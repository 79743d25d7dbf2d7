package org.creatorshub.tool.peer;

import org.creatorshub.tool.rubric.RubricForm;

/**
 * The page on which a learner reviews somebody's work, ready to be shown.
 *
 * @param who whose work it is, as far as the reviewer may know
 * @param open whether it can still be given
 * @param problemField id of the field that the problem is about
 */
record ReviewPage(
    String base,
    String csrf,
    String address,
    String title,
    String who,
    String due,
    boolean open,
    boolean given,
    Hand hand,
    RubricForm form,
    int revision,
    String said,
    String problem,
    String problemId,
    String problemField) {

  /** The work; of text, link and file only one is not empty. */
  record Hand(String summary, String text, String link, String file, String name) {}
}
