package org.creatorshub.tool.toolkit;

import java.util.List;

/**
 * The A–Z quiz, ready to be shown.
 *
 * @param round which order of letters
 * @param summary what came of it so far; empty before the first answer
 * @param complete every letter was answered, right or not
 */
record AzPage(
    String base,
    String csrf,
    String notice,
    int round,
    String summary,
    boolean complete,
    List<Letter> letters) {
  AzPage {
    letters = List.copyOf(letters);
  }

  /**
   * A letter with what was typed for it.
   *
   * @param word "In the list" or "Not in the list"; empty when nothing was typed
   * @param listed techniques of the letter, told after an answer
   */
  record Letter(String letter, String typed, boolean right, String word, List<Listed> listed) {
    Letter {
      listed = List.copyOf(listed);
    }
  }

  record Listed(String name, String href) {}
}
