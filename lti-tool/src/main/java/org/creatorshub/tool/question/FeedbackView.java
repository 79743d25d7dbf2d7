package org.creatorshub.tool.question;

import java.util.List;
import org.creatorshub.tool.language.Phrase;

/** What is said to an answer. */
public record FeedbackView(boolean right, Phrase word, List<Line> lines) {
  public FeedbackView {
    lines = List.copyOf(lines);
  }

  /**
   * One paragraph.
   *
   * @param key true for the right answer
   * @param html from the course renderer
   */
  public record Line(boolean key, String html) {}

  /** CSS class. */
  public String mark() {
    return right ? "right" : "wrong";
  }
}
