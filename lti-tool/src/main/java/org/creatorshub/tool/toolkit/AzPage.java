package org.creatorshub.tool.toolkit;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The A–Z quiz, ready to be shown.
 *
 * @param round which order of letters
 * @param summary what came of it so far; null before the first answer
 * @param complete every letter was answered, right or not
 */
record AzPage(
    String base,
    String csrf,
    String notice,
    int round,
    @Nullable Phrase summary,
    boolean complete,
    List<Letter> letters) {
  AzPage {
    letters = List.copyOf(letters);
  }

  /**
   * A letter with what was typed for it.
   *
   * @param word whether it is in the list; null when nothing was typed
   * @param listed techniques of the letter, told after an answer
   */
  record Letter(
      String letter, String typed, boolean right, @Nullable Phrase word, List<Listed> listed) {
    Letter {
      listed = List.copyOf(listed);
    }
  }

  record Listed(String name, String href) {}
}
