package org.creatorshub.tool.question;

import java.util.List;

/**
 * What is said to an answer.
 *
 * @param linesHtml HTML from the course renderer
 */
public record FeedbackView(boolean right, String word, List<String> linesHtml) {
  public FeedbackView {
    linesHtml = List.copyOf(linesHtml);
  }

  /** CSS class. */
  public String mark() {
    return right ? "right" : "wrong";
  }
}
