package org.creatorshub.reporting.progress;

import java.util.Map;

/**
 * How a question was answered the first time, one answer per learner.
 *
 * @param inTest false for practice on a page
 * @param stem the text as the last of the learners met it
 * @param learners how many answered
 * @param rightFirst how many were right at the first try
 * @param shareSum sum of the first shares, 0 to {@code learners}
 * @param answers all answers, also later tries
 * @param options how many chose each option first; choice questions only
 * @param misconceptions how many first answers betrayed each misconception
 */
public record ItemCounts(
    String question,
    boolean inTest,
    String stem,
    int learners,
    int rightFirst,
    double shareSum,
    int answers,
    Map<String, Integer> options,
    Map<String, Integer> misconceptions) {
  public ItemCounts {
    options = Map.copyOf(options);
    misconceptions = Map.copyOf(misconceptions);
  }
}
