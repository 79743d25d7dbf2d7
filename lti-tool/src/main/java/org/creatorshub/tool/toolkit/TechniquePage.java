package org.creatorshub.tool.toolkit;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One technique with its exercise, ready to be shown.
 *
 * @param facts label and value: time, people, purpose, origin, units
 * @param minutes of the timer, which is off
 * @param savedAt null before the first save
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
    @Nullable Phrase savedAt,
    int words,
    List<Kept> kept,
    @Nullable Phrase done,
    String problem,
    String problemId,
    Neighbour previous,
    Neighbour next) {
  TechniquePage {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    kept = List.copyOf(kept);
  }

  record Fact(Phrase label, Object value) {}

  /** What was kept in the portfolio. */
  record Kept(int number, Phrase when, Phrase words, String text) {}

  /** The technique beside this one; both texts are empty where there is none. */
  record Neighbour(String name, String href) {}
}
