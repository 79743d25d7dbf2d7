package org.creatorshub.tool.toolkit;

import java.util.List;

/**
 * One technique with its exercise, ready to be shown.
 *
 * @param facts label and value: time, people, purpose, origin, units
 * @param minutes of the timer, which is off
 * @param savedAt empty before the first save
 * @param kept versions in the portfolio, newest first
 * @param previous the technique before; empty on the first
 */
record TechniquePage(
    String base,
    String csrf,
    String address,
    String letter,
    String name,
    String what,
    List<Fact> facts,
    List<String> steps,
    String caution,
    String exerciseHtml,
    int minutes,
    boolean learner,
    String notice,
    String text,
    int revision,
    String savedAt,
    int words,
    List<Kept> kept,
    String done,
    String problem,
    String problemId,
    Neighbour previous,
    Neighbour next) {
  TechniquePage {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    kept = List.copyOf(kept);
  }

  record Fact(String label, String value) {}

  /** What was kept in the portfolio. */
  record Kept(int number, String when, String words, String text) {}

  /** The technique beside this one; both texts are empty where there is none. */
  record Neighbour(String name, String href) {}
}
