package org.creatorshub.content.scoring;

import java.util.Map;
import java.util.Optional;

/** The answer to a response: a mark, or why it cannot be marked yet. */
public sealed interface Judgement {

  /**
   * A mark with its feedback.
   *
   * @param share earned share of the question's points, 0 to 1
   * @param right whether the share is 1
   * @param feedback what to know about this answer; empty when the options say it
   * @param misconception code of the wrong idea that the answer betrays
   * @param optionFeedback feedback by option id, for the options that were chosen and the right
   *     ones
   * @param key the right answer in words
   */
  record Marked(
      double share,
      boolean right,
      String feedback,
      Optional<String> misconception,
      Map<String, String> optionFeedback,
      String key)
      implements Judgement {
    public Marked {
      optionFeedback = Map.copyOf(optionFeedback);
    }
  }

  /** Not an answer to this question: the learner is asked again and nothing is counted. */
  record NotReadable(String advice) implements Judgement {}
}
