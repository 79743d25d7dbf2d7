package org.creatorshub.tool.marking;

import java.util.List;
import org.creatorshub.tool.rubric.RubricForm;

/**
 * The page on which one version is marked, ready to be shown.
 *
 * @param versions every version of this work, the newest first
 * @param revision of the draft, comes back with the form
 * @param seen newest published marking of this version, comes back with the form
 * @param saved when the draft was kept and by whom; empty for none
 * @param done sentence about what was just done; empty for none
 * @param problem what was wrong with the last try; empty for none
 * @param problemField id of the field that it is about
 * @param history published markings of this version, the newest first
 * @param next address of the work that waits longest beside this; empty for none
 */
record MarkPage(
    String base,
    String csrf,
    String address,
    String learner,
    String unitTitle,
    String title,
    List<VersionLink> versions,
    Hand hand,
    RubricForm form,
    int revision,
    int seen,
    String saved,
    String done,
    String problem,
    String problemId,
    String problemField,
    List<Past> history,
    String next) {

  record VersionLink(int number, String address, boolean current, String state) {}

  /** The version as handed in; of text, link and file only one is not empty. */
  record Hand(
      int number,
      boolean newest,
      String when,
      String summary,
      String text,
      String link,
      String file,
      String name) {}

  /** A published marking. */
  record Past(
      int revision, String when, String by, String percent, String comment, List<PastLine> lines) {}

  record PastLine(String title, int level, String points, String comment) {}
}
