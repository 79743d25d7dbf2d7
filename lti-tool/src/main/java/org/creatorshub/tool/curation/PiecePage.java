package org.creatorshub.tool.curation;

import java.util.List;

/**
 * The page of one piece, ready to be shown.
 *
 * @param set its own name, where the learner gives it none
 * @param seen edition that this page shows; comes back with every form
 * @param own whether the learner may replace and remove it
 */
record PiecePage(
    String base,
    String csrf,
    String address,
    String heading,
    String kind,
    String set,
    int seen,
    boolean own,
    boolean picture,
    Typed typed,
    Held held,
    List<String> ofTheTask,
    List<Group> outcomes,
    List<Reader> readers,
    List<Older> older,
    String done,
    String problem,
    String problemId,
    String problemField) {

  record Typed(String title, String words, String alt) {}

  /** What it holds: of text, link and file at most one is not empty. */
  record Held(String text, String link, String file, String name, String when) {}

  /** The outcomes of a unit, to be chosen from. */
  record Group(String title, boolean open, List<Choice> choices) {}

  record Choice(String id, String text, boolean chosen) {}

  /** An audience and what it may see. */
  record Reader(String word, String title, boolean piece, boolean feedback) {
    public boolean nothing() {
      return !piece;
    }
  }

  /** An earlier edition. */
  record Older(int number, String when, String title, String words, String content) {}
}
