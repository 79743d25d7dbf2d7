package org.creatorshub.tool.quiz;

import java.util.List;
import org.creatorshub.tool.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The page before a test.
 *
 * @param action words of the button; null when there is nothing to start
 * @param openHref address of the open attempt; empty when a new one is to be started
 */
public record StartView(
    String base,
    String csrf,
    String href,
    String unitHref,
    int unitNumber,
    String title,
    Phrase lede,
    int questions,
    Phrase gate,
    Phrase left,
    Phrase best,
    @Nullable Phrase action,
    String openHref,
    List<Row> attempts,
    String notice) {
  public StartView {
    attempts = List.copyOf(attempts);
  }

  /** An attempt that was handed in. */
  public record Row(int number, @Nullable Phrase when, Phrase result, String href) {}
}
