package org.creatorshub.tool.quiz;

import java.util.List;

/**
 * The page before a test.
 *
 * @param action words of the button; empty when there is nothing to start
 * @param openHref address of the open attempt; empty when a new one is to be started
 */
public record StartView(
    String base,
    String csrf,
    String href,
    String unitHref,
    int unitNumber,
    String title,
    String lede,
    int questions,
    String gate,
    String left,
    String best,
    String action,
    String openHref,
    List<Row> attempts,
    String notice) {
  public StartView {
    attempts = List.copyOf(attempts);
  }

  /** An attempt that was handed in. */
  public record Row(int number, String when, String result, String href) {}
}
