package org.creatorshub.tool.question;

import java.util.List;
import java.util.Optional;
import org.creatorshub.content.scoring.InteractionText;

/** What comes of an answer. */
public sealed interface Verdict {

  /** Nothing was answered. */
  record Unanswered(String key) implements Verdict {}

  /** It cannot be understood; the learner can mend it. */
  record Unreadable(String sentence) implements Verdict {}

  /**
   * A judged answer.
   *
   * @param share earned share of the points, 0 to 1
   * @param misconception code of the mistake that the answer betrays
   * @param feedback Markdown paragraphs for the answer as a whole
   * @param key the right answer in words; empty where the rows show it
   */
  record Judged(
      boolean right,
      double share,
      Optional<String> misconception,
      List<String> feedback,
      String key,
      InteractionText interaction)
      implements Verdict {
    public Judged {
      feedback = List.copyOf(feedback);
    }
  }
}
